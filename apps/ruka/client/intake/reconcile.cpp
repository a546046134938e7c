// ruka client reconcile FILE: our base against another source's, field by field.
#include "lib/client/reconcile/reconcile.hpp"

#include "apps/ruka/client/intake/columns.hpp"
#include "apps/ruka/client/intake/commands.hpp"
#include "apps/ruka/client/shown.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/map/saved_map.hpp"
#include "lib/client/reconcile/reconcile_decisions.hpp"

namespace ruka {

namespace {

constexpr Argument kReconcileArguments[] = {
    {"FILE", Takes::File,
     N_("another source's table: an extract of the register, a partner's list")}};
constexpr Option kReconcileOptions[] = {
    {"--key", Takes::Word, "KEY", N_("by what rows and clients meet; the INN unless said"),
     kReconcileKeys},
    {"--accept", Takes::Text, "FIELDS", N_("take theirs in these fields, or in all")},
    {"--keep", Takes::Text, "FIELDS", N_("ours stays in these fields, and is not asked again")},
    {"--ask", Takes::Nothing, "", N_("decide one by one")},
    {"--client", Takes::Record("client"), "WHO", N_("only this client")},
    {"--all", Takes::Nothing, "", N_("with what was decided before")},
    {"--source", Takes::Text, "TEXT", N_("what the table is; the file's name unless said")},
    {"--next", Takes::When, "WHEN", N_("the next check; in client.verify-days unless said")},
    {"--map", Takes::Record("map"), "MAP",
     N_("a ready or a saved map, or what the program does not see itself: 'account=name,x=-'")},
    kSheetOption,
    kHeaderOption,
    kEncodingOption,
    kDelimiterOption,
};
constexpr Example kReconcileExamples[] = {
    {"ruka client reconcile егрюл.csv --dry-run", N_("what differs")},
    {"ruka client reconcile егрюл.csv --accept kpp,legal_address --source \"выписка ЕГРЮЛ\"",
     N_("theirs is right in two fields")},
    {"ruka client reconcile егрюл.csv --client маяк --keep name", N_("we call them otherwise")},
    {"ruka client reconcile егрюл.csv --ask", N_("one by one")}};

constexpr std::size_t kShown = 10;  // rows told of one by one

CompareOptions compare_options(Context& context, const Parsed& parsed) {
  CompareOptions options;
  options.key = parsed.text("--key").value_or("inn");
  options.map = known_map(context.db(), parsed.text("--map").value_or(""));
  options.table = table_options(parsed);
  if (const auto who = parsed.text("--client")) {
    const ClientMatch match = find_client(context.db(), *who);
    say_alias(context, match);
    options.client = match.client;
  }
  return options;
}

Verification verification_of(Context& context, const Parsed& parsed) {
  Verification verification;
  const std::filesystem::path file = parsed.required("FILE");
  verification.source = parsed.text("--source").value_or(file.filename().string());
  const auto next = context.when(parsed, "--next");
  verification.next =
      next ? next->on
           : context.today() + std::chrono::days(context.settings().number("client.verify-days"));
  verification.by = who_verifies(context.db(), context.settings().text("user.name"));
  return verification;
}

// What --accept and --keep say; a field in both is a mistake.
struct ByFields {
  std::set<std::string> accept, keep;
};

ByFields by_fields(const Parsed& parsed) {
  ByFields fields{reconciled_fields(parsed.text("--accept").value_or("")),
                  reconciled_fields(parsed.text("--keep").value_or(""))};
  for (const std::string& field : fields.accept) {
    if (!fields.keep.contains(field)) continue;
    throw Error(ErrorKind::Usage,
                msg("{field} is both to be taken and to be kept", {{"field", field}}),
                msg("leave it in one of --accept and --keep"));
  }
  return fields;
}

void decide_by_fields(const ByFields& fields, std::vector<Difference>& differences) {
  for (Difference& one : differences) {
    if (fields.accept.contains(one.field)) {
      one.decision = Decision::Taken;
      one.remembered = false;
    } else if (fields.keep.contains(one.field) && !one.remembered) {
      one.decision = Decision::Kept;
    }
  }
}

void demand_asker(Context& context, const Parsed& parsed) {
  if (!parsed.flag("--ask")) return;
  if (context.world().in_is_terminal && context.world().err_is_terminal) return;
  throw Error(ErrorKind::Usage, msg("--ask needs somebody to answer"),
              msg("decide by fields: --accept FIELDS, --keep FIELDS"));
}

// One letter of either language; Enter leaves it open, the end of input stops. What is no answer is
// asked again.
std::optional<Decision> ask_decision(Context& context) {
  World& world = context.world();
  context.let_go();
  world.err(terminal_safe(
                context.words().say(msg("  t take theirs, k keep ours, Enter later, q stop:"))) +
            " ");
  const auto line = world.read_line();
  if (!line) return std::nullopt;
  const std::string answer = fold(trim(*line));
  if (answer.empty()) return Decision::None;
  if (answer == "q" || answer == "stop" || answer == "с" || answer == "стоп") return std::nullopt;
  if (answer == "t" || answer == "take" || answer == "в" || answer == "взять") {
    return Decision::Taken;
  }
  if (answer == "k" || answer == "keep" || answer == "о" || answer == "оставить") {
    return Decision::Kept;
  }
  return ask_decision(context);
}

void decide_one_by_one(Context& context, std::vector<Difference>& differences) {
  for (Difference& one : differences) {
    if (one.decision != Decision::None) continue;
    context.note(msg(
        "{id} {name} · {field}",
        {{"id", number(one.client)}, {"name", one.name}, {"field", msg_in("field", one.field)}}));
    context.note(msg("  ours:   {value}", {{"value", one.ours.empty() ? "—" : one.ours}}));
    context.note(msg("  theirs: {value}", {{"value", one.theirs}}));
    const auto decision = ask_decision(context);
    if (!decision) return;
    one.decision = *decision;
  }
}

void note_rows(Context& context, const Comparison& found) {
  std::vector<Message> said;
  for (std::size_t i = 0; i < found.rejected.size() && i < kShown; ++i) {
    note_reasons(context, found.rejected[i].line, found.rejected[i].reasons, said);
  }
  for (std::size_t i = 0; i < found.unknown.size() && i < kShown; ++i) {
    const UnknownRow& row = found.unknown[i];
    context.note(msg("line {line}: not a client of ours: {key} {name}",
                     {{"line", row.line}, {"key", row.key}, {"name", row.name}}));
  }
  for (std::size_t i = 0; i < found.keyless.size() && i < kShown; ++i) {
    const UnknownRow& row = found.keyless[i];
    context.note(msg("line {line}: no key: {name}", {{"line", row.line}, {"name", row.name}}));
  }
}

std::int64_t count_open(const Comparison& found) {
  return std::ranges::count(found.differences, Decision::None, &Difference::decision);
}

void note_sums(Context& context, const Comparison& found, std::int64_t verified,
               const Verification& verification) {
  const auto remembered = std::ranges::count(found.differences, true, &Difference::remembered);
  context.note(
      msg("read {read} · compared {compared} · differences {differences}, not decided "
          "{open}, decided before {remembered} · not ours {unknown} · without a key {keyless} · "
          "rejected {rejected}",
          {{"read", found.read},
           {"compared", std::ssize(found.compared)},
           {"differences", std::ssize(found.differences)},
           {"open", count_open(found)},
           {"remembered", remembered},
           {"unknown", std::ssize(found.unknown)},
           {"keyless", std::ssize(found.keyless)},
           {"rejected", std::ssize(found.rejected)}}));
  if (verified > 0) {
    context.note(msg("verified {count} by “{source}”, next check {day}",
                     {{"count", verified},
                      {"source", verification.source},
                      {"day", say_day(verification.next)}}));
  }
  if (found.absent > 0) {
    context.note(msg_count("{count} client of ours is not in the file",
                           "{count} clients of ours are not in the file", found.absent));
  }
}

void print_differences(Context& context, const Parsed& parsed, const Comparison& found) {
  std::vector<Difference> shown = found.differences;
  if (!parsed.flag("--all")) {
    std::erase_if(shown, [](const Difference& one) { return one.remembered; });
  }
  const bool person = context.style().format == Format::Text;
  for (Difference& one : shown) {
    if (!person || one.field != "status") continue;
    one.ours = context.words().label("client.status", one.ours);
    one.theirs = context.words().label("client.status", one.theirs);
  }
  ListQuery query = context.list_query(kDifferenceList);
  query.binds.push_back({":rows", rows_of(differences_table(shown))});
  context.print(select_table(context.db(), kDifferenceList, query),
                found.compared.empty() ? msg("nothing was compared") : msg("nothing differs"));
}

void reconcile(Context& context, const Parsed& parsed) {
  context.demand_unmasked();
  demand_asker(context, parsed);
  const ByFields fields = by_fields(parsed);
  const CompareOptions options = compare_options(context, parsed);
  const Verification verification = verification_of(context, parsed);
  Comparison found = compare_with(context.db(), parsed.required("FILE"), options, context.today());
  note_columns(context, found.dialect, found.header, found.columns);
  decide_by_fields(fields, found.differences);
  if (parsed.flag("--ask")) decide_one_by_one(context, found.differences);
  Change change(context.db(), context.now());
  const std::int64_t verified = settle_differences(change, found, verification, context.today());
  change.commit();
  note_rows(context, found);
  print_differences(context, parsed, found);
  note_sums(context, found, verified, verification);
  if (context.globals().dry_run) context.note(msg("dry run: nothing was changed"));
  if (count_open(found) > 0) context.set_status(1);
  if (!found.rejected.empty()) context.set_status(5);
}

}  // namespace

const Command kClientReconcileCommand = {.words = "client reconcile",
                                         .purpose = N_("compare the base with another source"),
                                         .arguments = kReconcileArguments,
                                         .options = kReconcileOptions,
                                         .examples = kReconcileExamples,
                                         .run = reconcile,
                                         .lists = true};

}  // namespace ruka
