#pragma once
// Leads and deals as the verbs show them, and what several verbs read.
#include "apps/ruka/list.hpp"
#include "lib/base/ids.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/task/task.hpp"

namespace ruka {

/// --next "WHEN TEXT".
std::optional<NextStep> next_step(Context& context, const Parsed& parsed);

/// Every --product "NAME[; QTY[; PRICE]]".
std::vector<DealLine> deal_lines_in(const Parsed& parsed);
/// --owner.
std::optional<StaffId> owner_in(Context& context, const Parsed& parsed);
/// Error{Usage} where an option that has to be there is not.
void demand(const Parsed& parsed, const char* option, Message hint);

/// Whether what the deal's lines took from the price list is said, too.
enum class Lines { Unsaid, Listed };

/// The next step of a deal or lead as the task that it is: where none is open, one is made, called
/// `kept` where the step has no words. Nothing where no step was said. Throws Error{Usage} where
/// there are no words at all.
std::vector<Made> step_task(Context& context, Change& change, const StepOf& of,
                            const std::optional<NextStep>& next, const std::string& kept);

/// The number of the task that is the next step, for a card.
void add_step_task(Record& record, const std::vector<TaskId>& steps);

/// The steps that are not open any more, `gone` with their deal or lead, and those that are again.
std::vector<Made> changed_steps(Context& context, const std::vector<TaskId>& before,
                                const std::vector<TaskId>& now, const Message& gone);

/// Prints what a write made of the deal, behind what else it made, and commits it; its next step,
/// if one was said, is a task.
void wrote_deal(Context& context, Change& change, DealId id, Lines lines = Lines::Unsaid,
                std::vector<Made> made = {}, const std::optional<NextStep>& next = {});

}  // namespace ruka
