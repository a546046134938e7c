#include "apps/ruka/report/commands.hpp"

namespace ruka {

std::span<const Command* const> report_commands() {
  static constexpr const Command* kRows[] = {
      &kReportCommand,      &kReportDayCommand,     &kReportWeekCommand,
      &kReportMonthCommand, &kReportClientsCommand,
  };
  return kRows;
}

}  // namespace ruka
