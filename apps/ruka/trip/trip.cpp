// ruka trip add|list|show|stage: business trips and events in seven stages.
#include "lib/trip/trip.hpp"
#include "lib/i18n/codes.hpp"

#include "apps/ruka/list.hpp"
#include "apps/ruka/trip/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

constexpr Codes kOutcomes = {"stage.outcome", code_words<"done", "skip">};
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
constexpr Argument kListArguments[] = {
    {"TEXT", Takes::Text, N_("words of the title or the city, in any form"), Many::Optional}};
constexpr Example kAddExamples[] = {
    {"ruka trip add \"Командировка в Казань\" --from 21.12 --to 23.12 --city Казань --budget \"80 "
     "тыс.\"",
     N_("seven stages are laid out")}};
constexpr Example kListExamples[] = {{"ruka trip list", N_("trips ahead")}};
constexpr Example kShowExamples[] = {{"ruka trip show 3", N_("its stages and their terms")}};
constexpr Example kStageExamples[] = {{"ruka trip stage 3 2 done", N_("tickets are booked")}};

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

void add(Context& context, const Parsed& parsed) {
  TripDraft draft;
  draft.title = parsed.required("TITLE");
  draft.kind = parsed.text("--kind").value_or("trip");
  draft.starts_on = required_day(context, parsed, "--from");
  draft.ends_on = required_day(context, parsed, "--to");
  draft.city = parsed.text("--city").value_or("");
  draft.budget = context.money(parsed, "--budget");
  Change change(context.db(), context.now());
  const TripId id = add_trip(change, draft, context.calendar(), context.settings());
  const Record record = trip_record(context, id);
  change.commit();
  const Day from = information_from(draft.starts_on, context.settings());
  context.wrote(record, {{"trip", number(id),
                          msg("{title} · {from} - {to} · collect information from {day}",
                              {{"title", record.text("title")},
                               {"from", say_day(draft.starts_on)},
                               {"to", say_day(draft.ends_on)},
                               {"day", say_day(from)}})}});
  if (from < context.today()) {
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

void stage(Context& context, const Parsed& parsed) {
  const TripId id{context.id(parsed, "ID")};
  const auto no = static_cast<int>(context.id(parsed, "N"));
  const std::string state = parsed.required("OUTCOME") == "done" ? "done" : "skipped";
  Change change(context.db(), context.now());
  close_stage(change, id, no, state);
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
const Command kTripStageCommand = {.words = "trip stage",
                                   .purpose = N_("a stage is done or skipped"),
                                   .arguments = kStageArguments,
                                   .examples = kStageExamples,
                                   .run = stage};

}  // namespace ruka
