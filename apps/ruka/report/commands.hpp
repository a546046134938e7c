#pragma once
// The commands of reports: a row each, beside the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

extern const Command kReportCommand;
extern const Command kReportDayCommand;
extern const Command kReportWeekCommand;
extern const Command kReportMonthCommand;
extern const Command kReportClientsCommand;

/// In the order of help, a noun's own row before its verbs.
std::span<const Command* const> report_commands();

}  // namespace ruka
