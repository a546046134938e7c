// ruka undo [N], redo [N], log: what was done, taken back, made again.
#include "lib/store/undo.hpp"

#include "apps/ruka/commands.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"

namespace ruka {

namespace {

constexpr Argument kSteps[] = {
    {"N", Takes::Count, N_("how many steps; one unless said"), Many::Optional}};
constexpr Argument kChange[] = {
    {"ID", Takes::Change, N_("the change's number: what it did in detail"), Many::Optional}};
constexpr Option kLogOptions[] = {{"--last", Takes::Count, "N", N_("how many; 20 unless said")}};
constexpr Example kUndoExamples[] = {{"ruka undo", N_("the last command, an import or merge too")},
                                     {"ruka undo 3", N_("the last three")}};
constexpr Example kRedoExamples[] = {{"ruka redo", N_("what was taken back last")}};
constexpr Example kLogExamples[] = {{"ruka log", N_("what was done at this desk")},
                                    {"ruka log 17", N_("one change, field by field")}};

// Columns that say nothing to a person.
bool is_inner(std::string_view column) {
  return column.ends_with("_key") || column == "uid" || column == "id" || column == "updated_at" ||
         column == "created_at";
}

Table rows_table(const std::vector<UndoneChange>& changes) {
  Table table({{"change", N_("Change"), Type::Id, "", 0},
               {"record", N_("Record"), Type::Code, "table", 100},
               {"id", N_("No."), Type::Id, "", 95},
               {"field", N_("Field"), Type::Code, "column", 90},
               {"before", N_("Before"), Type::Text, "", 85},
               {"after", N_("After"), Type::Text, "", 85}});
  for (const UndoneChange& change : changes) {
    for (const ChangedRow& row : change.rows) {
      for (const ChangedValue& value : row.values) {
        if (is_inner(value.column) || value.before == value.after) continue;
        table.add_number(number(change.change.id));
        table.add_text(row.table);
        table.add_number(row.id);
        table.add_text(value.column);
        value.before ? table.add_text(*value.before) : table.add_null();
        value.after ? table.add_text(*value.after) : table.add_null();
      }
    }
  }
  return table;
}

void show_steps(Context& context, const std::vector<UndoneChange>& changes, bool undone) {
  for (const UndoneChange& change : changes) {
    const std::vector<MessageArg> what = {{"id", number(change.change.id)},
                                          {"command", change.change.command},
                                          {"rows", change.change.rows}};
    context.note(undone ? msg("undone: change {id} “{command}”, rows: {rows}", what)
                        : msg("made again: change {id} “{command}”, rows: {rows}", what));
  }
  context.print(rows_table(changes), msg("no field that a person sees has changed"));
  if (context.globals().dry_run) context.note(msg("dry run: nothing was changed"));
}

int steps_of(const Parsed& parsed) {
  if (!parsed.given("N")) return 1;
  const std::int64_t steps = parse_count("N", parsed.required("N"));
  if (steps >= 1 && steps <= 1'000'000) return static_cast<int>(steps);
  throw Error(
      ErrorKind::Usage,
      msg("“{value}” does not fit {option}", {{"value", parsed.required("N")}, {"option", "N"}}),
      msg("a whole number from 1 is expected"));
}

void undo(Context& context, const Parsed& parsed) {
  show_steps(context, undo_changes(context.db(), steps_of(parsed), context.now()), true);
}

void redo(Context& context, const Parsed& parsed) {
  show_steps(context, redo_changes(context.db(), steps_of(parsed), context.now()), false);
}

void log(Context& context, const Parsed& parsed) {
  if (parsed.given("ID")) {
    const ChangeId id{context.id(parsed, "ID")};
    const auto change = find_change(context.db(), id);
    if (!change)
      throw Error(ErrorKind::NotFound, msg("there is no change {id}", {{"id", number(id)}}),
                  msg("ruka log shows them"));
    context.print(rows_table({*change}), msg("no field that a person sees has changed"));
    return;
  }
  Table table({{"id", N_("No."), Type::Id, "", 100},
               {"at", N_("When"), Type::Instant, "", 95},
               {"actor", N_("Who"), Type::Text, "", 60},
               {"rows", N_("Rows"), Type::Number, "", 40},
               {"undone", N_("Undone"), Type::Flag, "", 70},
               {"command", N_("Command"), Type::Text, "", 99}});
  for (const LoggedChange& change :
       list_changes(context.db(), static_cast<int>(parsed.count("--last").value_or(20)))) {
    table.add_number(number(change.id));
    table.add_instant(change.at);
    table.add_text(change.actor);
    table.add_number(change.rows);
    table.add_flag(change.undone);
    table.add_text(change.command);
  }
  context.print(table, msg("nothing was done at this desk yet"));
}

}  // namespace

const Command kUndo = {.words = "undo",
                       .purpose = N_("take back the last command, with before and after"),
                       .arguments = kSteps,
                       .examples = kUndoExamples,
                       .run = undo,
                       .group = Purpose::Day};
const Command kRedo = {.words = "redo",
                       .purpose = N_("make again what was taken back"),
                       .arguments = kSteps,
                       .examples = kRedoExamples,
                       .run = redo,
                       .group = Purpose::Day};
const Command kLog = {.words = "log",
                      .purpose = N_("what was done, when and by whom"),
                      .arguments = kChange,
                      .options = kLogOptions,
                      .examples = kLogExamples,
                      .run = log,
                      .group = Purpose::Day};

}  // namespace ruka
