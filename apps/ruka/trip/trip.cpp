// ruka trip add|list|show|edit|stage|rm: business trips and events in seven stages.
#include "lib/trip/trip.hpp"
#include "lib/i18n/codes.hpp"

#include "apps/ruka/list.hpp"
#include "apps/ruka/shared/each.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "apps/ruka/trip/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Codes kOutcomes = {"stage.outcome", code_words<"done", "skip", "open">};
constexpr Argument kAddArguments[] = {{"TITLE", Takes::Text, N_("where to and what for")}};
constexpr Argument kIdArguments[] = {{"ID", Takes::Record("trip"), N_("the trip's number")}};
constexpr Argument kStageArguments[] = {
    {"ID", Takes::Record("trip"), N_("the trip's number")},
    {"N", Takes::Count, N_("the stage, 1 to 7")},
    {"OUTCOME", Takes::Word, N_("how it ended"), Many::One, kOutcomes}};
constexpr Option kAddOptions[] = {
    {"--from", Takes::When, "DATE", N_("the first day; required")},
    {"--to", Takes::When, "DATE", N_("the last day; required")},
    {"--kind", Takes::Word, "KIND", N_("a trip unless said"), kTripKinds},
    {"--city", Takes::Text, "CITY", N_("the city")},
    {"--budget", Takes::Money, "MONEY", N_("the budget: 80 тыс.")},
};
constexpr Option kEditOptions[] = {
    {"--title", Takes::Text, "TEXT", N_("another title")},
    {"--from", Takes::When, "DATE", N_("another first day: the terms of open stages follow it")},
    {"--to", Takes::When, "DATE", N_("another last day")},
    {"--kind", Takes::Word, "KIND", N_("another kind"), kTripKinds},
    {"--city", Takes::Text, "CITY", N_("the city")},
    {"--budget", Takes::Money, "MONEY", N_("the budget: 80 тыс.")},
};
constexpr Option kStageOptions[] = {kHappenedOption};
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the title or the city, in any form"), Many::Optional}};
constexpr Example kAddExamples[] = {
    {"ruka trip add \"Командировка в Казань\" --from 21.12 --to 23.12 --city Казань --budget \"80 "
     "тыс.\"",
     N_("seven stages are laid out")}};
constexpr Example kListExamples[] = {{"ruka trip list", N_("trips ahead")}};
constexpr Example kShowExamples[] = {{"ruka trip show 3", N_("its stages and their terms")}};
constexpr Example kStageExamples[] = {{"ruka trip stage 3 2 done", N_("tickets are booked")},
                                      {"ruka trip stage 3 2 open", N_("they are not, after all")}};
constexpr Example kEditExamples[] = {
    {"ruka trip edit 3 --from 22.12 --to 24.12", N_("it begins a day later")}};
constexpr Argument kRmArguments[] = {
    {"ID", Takes::Record("trip"), N_("numbers, one or more"), Many::OneOrMore}};
constexpr Example kRmExamples[] = {{"ruka trip rm 3", N_("a trip entered by mistake")}};

Day required_day(Context& context, const Parsed& parsed, const char* option) {
  const auto when = context.when(parsed, option);
  if (when) return when->on;
  throw Error(ErrorKind::Usage, msg("{option} is missing", {{"option", option}}),
              msg("give the first and the last day: --from 21.12 --to 23.12"));
}

Record trip_record(Context& context, TripId id) {
  Record record = find_record(context.db(), kTripList, number(id), context.moment(),
                              "id,title,kind,starts_on,ends_on,city,budget");
  record.add("stages", N_("Stages"), trip_stages(context.db(), id));
  return record;
}

Message say_trip(const Record& record, const Settings& settings) {
  return msg("{title} · {from} - {to} · collect information from {day}",
             {{"title", record.text("title")},
              {"from", say_day(record.day("starts_on"))},
              {"to", say_day(record.day("ends_on"))},
              {"day", say_day(information_from(record.day("starts_on"), settings))}});
}

void add(Context& context, const Parsed& parsed) {
  TripDraft draft;
  draft.title = parsed.required("TITLE");
  draft.kind = parsed.text("--kind").value_or("trip");
  draft.starts_on = context.told_if_past({required_day(context, parsed, "--from"), {}}).on;
  draft.ends_on = required_day(context, parsed, "--to");
  draft.city = parsed.text("--city").value_or("");
  draft.budget = context.money(parsed, "--budget");
  Change change(context.db(), context.now());
  const TripId id = add_trip(change, draft, context.calendar(), context.settings());
  const Record record = trip_record(context, id);
  change.commit();
  context.wrote(record, {{"trip", number(id), say_trip(record, context.settings())}});
  if (information_from(draft.starts_on, context.settings()) < context.today()) {
    context.note(msg("there is less time than the norm of {days} days",
                     {{"days", context.settings().number("trip.info-from-days")}}));
  }
}

void show(Context& context, const Parsed& parsed) {
  const TripId id{context.id(parsed, "ID")};
  Record record = trip_record(context, id);
  record.headed(msg("Trip {id}: {title}", {{"id", number(id)}, {"title", record.text("title")}}));
  context.print(record);
}

void edit(Context& context, const Parsed& parsed) {
  const TripId id{context.id(parsed, "ID")};
  TripEdit edit;
  edit.title = parsed.text("--title");
  edit.kind = parsed.text("--kind");
  edit.city = parsed.text("--city");
  if (parsed.given("--from") || parsed.given("--to")) {
    const Record stood = trip_record(context, id);
    const auto starts = context.end_of(stood.day("starts_on"));
    const auto ends = context.end_of(stood.day("ends_on"));
    if (const auto from = context.term(parsed, "--from", starts)) edit.starts_on = from->on;
    const auto to = edit.starts_on ? context.when(parsed, "--to", Yearless::Ahead, ends)
                                   : context.term(parsed, "--to", ends);
    if (to) edit.ends_on = to->on;
  }
  edit.budget = context.money(parsed, "--budget");
  Change change(context.db(), context.now());
  edit_trip(change, id, edit, context.calendar(), context.settings());
  const Record record = trip_record(context, id);
  change.commit();
  context.wrote(record, {{"trip", number(id), say_trip(record, context.settings())}});
}

void remove(Context& context, const Parsed& parsed) {
  remove_each(context, parsed, [&](Change& change, std::int64_t no) -> Gone {
    const TripId id{no};
    const Record record = trip_record(context, id);
    remove_trip(change, id);
    return {record, {{"trip", number(id), msg_in("trip", "removed")}}};
  });
}

void stage(Context& context, const Parsed& parsed) {
  const TripId id{context.id(parsed, "ID")};
  const auto no = static_cast<int>(context.id(parsed, "N"));
  const std::string outcome = parsed.required("OUTCOME");
  const std::string state = outcome == "skip" ? "skipped" : outcome;
  if (state == "open") demand_no_moment(parsed);
  const Happened when = happened_in(context, parsed);
  Change change(context.db(), context.now());
  close_stage(change, id, no, state, when);
  const Record record = trip_record(context, id);
  change.commit();
  context.wrote(record, {{"trip", number(id),
                          msg("stage {no}: {state}", {{"no", std::int64_t{no}},
                                                      {"state", msg_in("stage.state", state)}})}});
}

}  // namespace

const Command kTripCommand = {.words = "trip",
                              .purpose = N_("business trips and events in seven stages"),
                              .group = Purpose::Work};
const Command kTripAddCommand = {.words = "trip add",
                                 .purpose = N_("a trip or event: its stages are laid out"),
                                 .arguments = kAddArguments,
                                 .options = kAddOptions,
                                 .examples = kAddExamples,
                                 .run = add};
const Command kTripListCommand = {.words = "trip list",
                                  .purpose = N_("trips ahead"),
                                  .arguments = kListArguments,
                                  .options = kTripList,
                                  .examples = kListExamples,
                                  .run = run_list,
                                  .lists = true};
const Command kTripShowCommand = {.words = "trip show",
                                  .purpose = N_("a trip with its stages"),
                                  .arguments = kIdArguments,
                                  .examples = kShowExamples,
                                  .run = show,
                                  .reads = true};
const Command kTripEditCommand = {.words = "trip edit",
                                  .purpose = N_("change a trip"),
                                  .arguments = kIdArguments,
                                  .options = kEditOptions,
                                  .examples = kEditExamples,
                                  .run = edit};
const Command kTripRmCommand = {.words = "trip rm",
                                .purpose = N_("remove a trip entered by mistake"),
                                .arguments = kRmArguments,
                                .examples = kRmExamples,
                                .run = remove};
const Command kTripStageCommand = {.words = "trip stage",
                                   .purpose = N_("a stage is done or skipped, or open again"),
                                   .arguments = kStageArguments,
                                   .options = kStageOptions,
                                   .examples = kStageExamples,
                                   .run = stage};

}  // namespace ruka
