#pragma once
// Every command's row of data, defined next to the function that runs it.
#include "apps/ruka/command.hpp"

namespace ruka {

// The desk as a whole.
extern const Command kToday;

// Reports.
extern const Command kReport;
extern const Command kReportDay;

}  // namespace ruka
