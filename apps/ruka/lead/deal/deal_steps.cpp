// ruka lead deal move|win|lose|hold|reopen: the steps of a deal.
#include "apps/ruka/lead/deal/commands.hpp"
#include "apps/ruka/lead/shown.hpp"
#include "apps/ruka/shared/happened.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

namespace {

constexpr Argument kDealStepsIdArguments[] = {
    {"ID", Takes::Record("deal"), N_("the deal's number")}};
constexpr Argument kMoveArguments[] = {
    {"ID", Takes::Record("deal"), N_("the deal's number")},
    {"STAGE", Takes::Word, N_("the new stage"), Many::One, kDealSteps}};
constexpr Option kMoveOptions[] = {
    {"--next", Takes::Text, "\"WHEN TEXT\"", N_("the next step: \"пт 12:00 позвонить\"")},
    kHappenedOption};
constexpr Option kWinOptions[] = {kHappenedOption};
constexpr Option kWhyOptions[] = {{"--why", Takes::Text, "TEXT", N_("the reason; required")},
                                  kHappenedOption};
constexpr Example kMoveExamples[] = {
    {"ruka lead deal move 3 proposal --next \"пт 12:00 спросить о решении\"",
     N_("the offer is with them")}};
constexpr Example kWinExamples[] = {
    {"ruka lead deal win 3", N_("they bought it")},
    {"ruka lead deal win 3 --at \"вчера 17:00\"", N_("they bought it yesterday")}};
constexpr Example kLoseExamples[] = {
    {"ruka lead deal lose 3 --why \"выбрали дешевле\"", N_("they did not")}};
constexpr Example kHoldExamples[] = {
    {"ruka lead deal hold 3 --why \"бюджет будет в январе\"", N_("not now")}};
constexpr Example kReopenExamples[] = {
    {"ruka lead deal reopen 3", N_("it goes on where it last was")}};

// Each step is one change; `take` makes it.
template <typename Take>
void step(Context& context, const Parsed& parsed, const Take& take,
          const std::optional<NextStep>& next = {}) {
  const DealId id{context.id(parsed, "ID")};
  Change change(context.db(), context.now());
  const std::vector<TaskId> before = step_tasks(context.db(), id);
  take(change, id);
  const std::vector<TaskId> now = step_tasks(context.db(), id);
  wrote_deal(context, change, id, Lines::Unsaid,
             changed_steps(context, before, now, msg("cancelled with it")), next);
}

void move(Context& context, const Parsed& parsed) {
  const std::string stage = parsed.required("STAGE");
  const Happened when = happened_in(context, parsed);
  DealEdit edit;
  edit.next = next_step(context, parsed);
  step(
      context, parsed,
      [&](Change& change, DealId id) {
        move_deal(change, id, stage, when);
        if (edit.next) edit_deal(change, id, edit);
      },
      edit.next);
}

void win(Context& context, const Parsed& parsed) {
  const Happened when = happened_in(context, parsed);
  step(context, parsed, [&](Change& change, DealId id) { win_deal(change, id, when); });
}

void lose(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  const Happened when = happened_in(context, parsed);
  step(context, parsed, [&](Change& change, DealId id) { lose_deal(change, id, why, when); });
}

void hold(Context& context, const Parsed& parsed) {
  const std::string why = parsed.text("--why").value_or("");
  const Happened when = happened_in(context, parsed);
  step(context, parsed, [&](Change& change, DealId id) { hold_deal(change, id, why, when); });
}

void reopen(Context& context, const Parsed& parsed) { step(context, parsed, reopen_deal); }

}  // namespace

const Command kLeadDealMoveCommand = {.words = "lead deal move",
                                      .purpose = N_("a deal has come to another stage"),
                                      .arguments = kMoveArguments,
                                      .options = kMoveOptions,
                                      .examples = kMoveExamples,
                                      .run = move};
const Command kLeadDealWinCommand = {.words = "lead deal win",
                                     .purpose = N_("a deal is won"),
                                     .arguments = kDealStepsIdArguments,
                                     .options = kWinOptions,
                                     .examples = kWinExamples,
                                     .run = win};
const Command kLeadDealLoseCommand = {.words = "lead deal lose",
                                      .purpose = N_("a deal is lost, and why"),
                                      .arguments = kDealStepsIdArguments,
                                      .options = kWhyOptions,
                                      .examples = kLoseExamples,
                                      .run = lose};
const Command kLeadDealHoldCommand = {.words = "lead deal hold",
                                      .purpose = N_("a deal waits, and why"),
                                      .arguments = kDealStepsIdArguments,
                                      .options = kWhyOptions,
                                      .examples = kHoldExamples,
                                      .run = hold};
const Command kLeadDealReopenCommand = {
    .words = "lead deal reopen",
    .purpose = N_("a deal that waited, was won or lost goes on"),
    .arguments = kDealStepsIdArguments,
    .examples = kReopenExamples,
    .run = reopen};

}  // namespace ruka
