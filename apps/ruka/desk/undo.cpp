// ruka undo [N|--change ID], redo [N], log: what was done, taken back, made again.
#include "lib/store/log/undo.hpp"

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "apps/ruka/parse.hpp"
#include "apps/ruka/shared/aside.hpp"
#include "lib/archive/copies.hpp"
#include "lib/base/error.hpp"
#include "lib/base/money.hpp"
#include "lib/base/said_phone.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/store/columns.hpp"
#include "lib/store/log/export_log.hpp"
#include "lib/table/writer.hpp"

namespace ruka {

namespace {

constexpr Argument kSteps[] = {
    {"N", Takes::Count, N_("how many steps; one unless said"), Many::Optional}};
constexpr Argument kChange[] = {
    {"ID", Takes::Change, N_("the change's number: what it did in detail"), Many::Optional}};
constexpr Option kLogOptions[] = {
    {"--last", Takes::Count, "N", N_("how many; 20 unless said")},
    {"--exports", Takes::Nothing, "",
     N_("personal data that were written to files or read by other programs")},
};
constexpr Option kUndoOptions[] = {
    {"--change", Takes::Change, "ID",
     N_("this one change alone, as ruka log numbers it, whatever was done after it")}};
constexpr Example kUndoExamples[] = {
    {"ruka undo", N_("the last command, an import or merge too")},
    {"ruka undo 3", N_("the last three")},
    {"ruka undo --change 17", N_("change 17 of ruka log alone; those after it stay")}};
constexpr Example kRedoExamples[] = {{"ruka redo", N_("what was taken back last")}};
constexpr Example kLogExamples[] = {{"ruka log", N_("what was done at this desk")},
                                    {"ruka log 17", N_("one change, field by field")},
                                    {"ruka log --exports", N_("who took which data, and where")}};

// 2026-11-23T07:00:00Z, 2026-11-23: as the program writes them, by their form alone.
bool has_form(std::string_view text, std::string_view form) {
  return std::ranges::equal(
      text, form, [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; });
}

std::string money(const Words& words, const std::string& value) {
  const bool russian = words.lang() == Lang::Russian;
  return std::string(trim(
      money_text({std::stoll(value), ""}, russian ? MoneyStyle::Russian : MoneyStyle::English)));
}

std::string moment(Context& context, const std::string& value) {
  if (!has_form(value, "0000-00-00T00:00:00Z")) return value;
  const LocalTime at = context.zone().to_local(instant_from_text(value));
  return is_end_of_day(at) ? day_digits(std::chrono::floor<std::chrono::days>(at)) : digits(at);
}

// The file's value as a person reads it.
std::string readable(Context& context, const ColumnSpec& column, const std::string& value) {
  const Words& words = context.words();
  switch (column.is) {
    case Is::Code:
      return value.empty() || column.codes == nullptr ? value
                                                      : words.label(column.codes->context, value);
    case Is::Birthday: return birthday_text(value);
    case Is::E164: return spaced_phone(value);
    case Is::Flag: return words.say(value == "1" ? msg("yes") : msg("no"));
    case Is::Instant: return moment(context, value);
    case Is::Day: return has_form(value, "0000-00-00") ? day_digits(day_from_text(value)) : value;
    case Is::Quantity: return quantity_text(std::stoll(value));
    case Is::Money: return money(words, value);
    default: return value;
  }
}

bool is_untold(const std::string& table) {
  const TableSpec* spec = find_table(table);
  return spec != nullptr && spec->logged == Logged::Untold;
}

// Codes and instants stay as they are in the file where a program reads them.
Table rows_table(Context& context, const std::vector<UndoneChange>& changes) {
  const Format format = context.style().format;
  const bool for_person = format == Format::Text || format == Format::Markdown;
  Table table({{"change", N_("Change"), Type::Id, "", 0},
               {"record", N_("Record"), Type::Code, "table", 91},
               {"id", N_("No."), Type::Id, "", 95},
               {"field", N_("Field"), Type::Code, "column", 96},
               {"before", N_("Before"), Type::Text, kSentence, 100},
               {"after", N_("After"), Type::Text, kSentence, 100}});
  for (const UndoneChange& change : changes) {
    for (const ChangedRow& row : change.rows) {
      if (is_untold(row.table)) continue;
      for (const ChangedValue& value : row.values) {
        // A step of an older schema may have a column that is none now.
        const ColumnSpec* column = find_column(row.table, value.column);
        if (column == nullptr || !is_shown(*column) || value.before == value.after) continue;
        table.add_number(number(change.change.id));
        table.add_text(row.table);
        table.add_number(row.id);
        table.add_text(value.column);
        for (const auto& side : {value.before, value.after}) {
          if (!side) {
            table.add_null();
          } else {
            table.add_text(for_person ? readable(context, *column, *side) : *side);
          }
        }
      }
    }
  }
  return table;
}

enum class Way { Undo, Redo };

std::vector<MessageArg> said_of(Context& context, const LoggedChange& change) {
  return {{"id", number(change.id)},
          {"command", change.command},
          {"at", say_instant(change.at, context.zone())},
          {"rows", change.rows}};
}

Message say_step(Context& context, const UndoneChange& step, Way way) {
  const std::vector<MessageArg> what = said_of(context, step.change);
  return way == Way::Undo ? msg("undone: change {id} “{command}” of {at}, rows: {rows}", what)
                          : msg("made again: change {id} “{command}” of {at}, rows: {rows}", what);
}

// What came in by the file or the hundred is not told row by row.
bool is_told_whole(const LoggedChange& change) {
  constexpr std::int64_t kMost = 200;
  const Command* command = command_in(change.command);
  return change.rows <= kMost &&
         (command == nullptr || !std::string_view(command->words).ends_with(" import"));
}

// Who was cut off before the answer and types it again sees what this takes, and the next would.
void say_next(Context& context, Way way) {
  const auto next = way == Way::Undo ? next_undo(context.db()) : next_redo(context.db());
  if (!next || next->erased == "erasure" || context.globals().dry_run) return;
  const std::vector<MessageArg> what = said_of(context, *next);
  context.note(way == Way::Undo
                   ? msg("the next undo takes back change {id} “{command}” of {at}", what)
                   : msg("the next redo makes again change {id} “{command}” of {at}", what));
}

// Each step is said first; then field by field, but for a file's rows: their line is the answer.
void show_fields(Context& context, const std::vector<UndoneChange>& changes, Way way) {
  const bool for_program =
      context.style().format != Format::Text && context.style().format != Format::Markdown;
  std::vector<UndoneChange> whole;
  for (const UndoneChange& change : changes) {
    if (for_program || is_told_whole(change.change)) {
      context.note(say_step(context, change, way));
      whole.push_back(change);
    } else {
      context.print_text(terminal_safe(context.said(say_step(context, change, way))) + "\n");
    }
  }
  if (whole.empty()) return;
  context.print(rows_table(context, whole), msg("no field that a person sees has changed"));
}

void show_steps(Context& context, const std::vector<UndoneChange>& changes, Way way) {
  if (context.globals().quiet) {
    for (const UndoneChange& change : changes) {
      context.print_text(fmt::format("{}\n", number(change.change.id)));
    }
  } else {
    show_fields(context, changes, way);
    say_next(context, way);
  }
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

// Copies of papers follow their records: there before these are, gone from their place after.
// `asked` are the changes that a person was shown: nothing else is taken.
BeforeCommit copies_first(Context& context, std::vector<Displaced>& displaced,
                          std::vector<LoggedChange> asked = {}) {
  return [&context, &displaced, asked = std::move(asked)](const std::vector<UndoneChange>& steps) {
    for (std::size_t i = 0; i < asked.size() && i < steps.size(); ++i) {
      if (steps[i].change.id == asked[i].id) continue;
      throw Error(ErrorKind::Conflict, msg("the desk has changed meanwhile"),
                  msg("look what was done: ruka log"));
    }
    if (context.globals().dry_run) return;
    displaced = bring_back(context.db(), context.beside("archive"), copies_of(steps));
  };
}

void show_done(Context& context, const std::vector<UndoneChange>& steps, Way way,
               const std::vector<Displaced>& displaced) {
  // Before anything is said: the answer may have nowhere to go.
  if (!context.globals().dry_run) note_aside(context, copies_of(steps));
  for (const Displaced& one : displaced) {
    context.note(msg("in the place of the copy “{path}” stood another file: it is “{to}” now",
                     {{"path", one.path.string()}, {"to", one.to.string()}}));
  }
  show_steps(context, steps, way);
}

void say_taken(Context& context, const std::vector<LoggedChange>& changes) {
  constexpr std::size_t kShown = 5;
  for (std::size_t i = 0; i < changes.size() && i < kShown; ++i) {
    context.note(msg("this takes back change {id} “{command}” of {at}, rows: {rows}",
                     said_of(context, changes[i])));
  }
  if (changes.size() > kShown) {
    context.note(msg_count("and {count} earlier one", "and {count} earlier ones",
                           std::ssize(changes) - static_cast<std::int64_t>(kShown)));
  }
}

// A command that failed meanwhile is said, so that this is not taken for its undo.
bool say_failed(Context& context) {
  const auto failed = last_failure(context.db());
  if (!failed || context.globals().quiet) return failed.has_value();
  context.note(msg(
      "the last command that was to change the desk, “{command}” of {at}, failed and changed "
      "nothing",
      {{"command", "ruka " + failed->command}, {"at", say_instant(failed->at, context.zone())}}));
  return true;
}

// Asks where what is taken back is not what was done a moment ago, or a command has failed since.
// `unasked` says how to do the same without the question.
void demand_sure(Context& context, const std::vector<LoggedChange>& changes,
                 const Message& unasked) {
  const bool failed = say_failed(context);
  const bool recent = std::ranges::all_of(changes, [&](const LoggedChange& one) {
    return context.now() - one.at <= std::chrono::minutes(1);
  });
  if ((recent && !failed) || context.globals().dry_run || context.globals().yes) return;
  say_taken(context, changes);
  if (context.ask(msg("Take it back?"))) return;
  throw Error(ErrorKind::Refused, msg("nothing was taken back"), unasked);
}

void undo_alone(Context& context, ChangeId id) {
  const auto change = find_change(context.db(), id);
  std::vector<LoggedChange> asked;
  if (change) asked.push_back(change->change);
  if (change && !change->change.undone) {
    demand_sure(context, asked,
                msg("without being asked: ruka undo --change {id} -y", {{"id", number(id)}}));
  }
  std::vector<Displaced> displaced;
  const UndoneChange done =
      undo_change(context.db(), id, context.now(), copies_first(context, displaced));
  show_done(context, {done}, Way::Undo, displaced);
}

void undo(Context& context, const Parsed& parsed) {
  context.demand_desk();
  if (parsed.given("--change")) {
    if (parsed.given("N")) {
      throw Error(ErrorKind::Usage, msg("N and --change exclude each other"), msg("leave one out"));
    }
    return undo_alone(context, ChangeId{context.id(parsed, "--change")});
  }
  const int steps = steps_of(parsed);
  const Erasures erasures = context.force() ? Erasures::PassOver : Erasures::Refuse;
  std::vector<LoggedChange> asked = changes_to_undo(context.db(), steps, erasures);
  // What is refused anyway is not asked about.
  const bool erasure =
      std::ranges::any_of(asked, [](const LoggedChange& one) { return one.erased == "erasure"; });
  if (std::ssize(asked) == steps && !erasure) {
    const std::string typed = "ruka undo" + (steps == 1 ? "" : fmt::format(" {}", steps)) +
                              (context.force() ? " --force -y" : " -y");
    demand_sure(context, asked,
                msg("without being asked: {command}; one change alone: ruka undo --change ID",
                    {{"command", typed}}));
  }
  std::vector<Displaced> displaced;
  const auto done = undo_changes(context.db(), steps, context.now(), erasures,
                                 copies_first(context, displaced, std::move(asked)));
  show_done(context, done, Way::Undo, displaced);
}

void redo(Context& context, const Parsed& parsed) {
  context.demand_desk();
  std::vector<Displaced> displaced;
  const auto done =
      redo_changes(context.db(), steps_of(parsed), context.now(), copies_first(context, displaced));
  show_done(context, done, Way::Redo, displaced);
}

void print_exports(Context& context, int limit) {
  Table table({{"id", N_("No."), Type::Id, "", 90},
               {"at", N_("When"), Type::Instant, "", 95},
               {"actor", N_("Who"), Type::Text, "", 60},
               {"what", N_("What"), Type::Code, "export.what", 80},
               {"records", N_("Records"), Type::Number, "", 70},
               {"target", N_("Where to"), Type::Text, "", 99},
               {"command", N_("Command"), Type::Text, "", 40}});
  for (const LoggedExport& one : list_exports(context.db(), limit)) {
    table.add_row({one.id, one.at, one.actor, one.what, one.records, one.target, one.command});
  }
  context.print(table, msg("no personal data were written to files"));
}

void log(Context& context, const Parsed& parsed) {
  const int last = static_cast<int>(parsed.count("--last").value_or(20));
  if (parsed.flag("--exports")) return print_exports(context, last);
  if (parsed.given("ID")) {
    const ChangeId id{context.id(parsed, "ID")};
    const auto change = find_change(context.db(), id);
    if (!change) throw no_change(id);
    context.print(rows_table(context, {*change}), msg("no field that a person sees has changed"));
    return;
  }
  Table table({{"id", N_("No."), Type::Id, "", 100},
               {"at", N_("When"), Type::Instant, "", 95},
               {"actor", N_("Who"), Type::Text, "", 60},
               {"rows", N_("Rows"), Type::Number, "", 40},
               {"undone", N_("Undone"), Type::Flag, "", 70},
               {"erased", N_("Destroyed"), Type::Code, "change.erased", 65},
               {"command", N_("Command"), Type::Text, "", 99}});
  for (const LoggedChange& change : list_changes(context.db(), last)) {
    table.add_number(number(change.id));
    table.add_instant(change.at);
    table.add_text(change.actor);
    table.add_number(change.rows);
    table.add_flag(change.undone);
    change.erased.empty() ? table.add_null() : table.add_text(change.erased);
    table.add_text(change.command);
  }
  context.print(table, msg("nothing was done at this desk yet"));
}

}  // namespace

const Command kUndoCommand = {.words = "undo",
                              .purpose = N_("take back the last command, with before and after"),
                              .arguments = kSteps,
                              .options = kUndoOptions,
                              .examples = kUndoExamples,
                              .run = undo,
                              .group = Purpose::Day};
const Command kRedoCommand = {.words = "redo",
                              .purpose = N_("make again what was taken back"),
                              .arguments = kSteps,
                              .examples = kRedoExamples,
                              .run = redo,
                              .group = Purpose::Day};
const Command kLogCommand = {.words = "log",
                             .purpose = N_("what was done, when and by whom"),
                             .arguments = kChange,
                             .options = kLogOptions,
                             .examples = kLogExamples,
                             .run = log,
                             .group = Purpose::Day,
                             .reads = true};

}  // namespace ruka
