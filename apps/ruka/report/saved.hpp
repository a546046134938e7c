#pragma once
// Reports as dated files.
#include <string_view>

#include "apps/ruka/context.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// Writes reports/YYYY/YYYY-MM-DD-NAME.md beside the desk's file, and prints its path. Throws
/// Error{Refused} with --mask; nothing is written on a dry run.
void save_report(Context& context, const Record& record, Day on, std::string_view name);

/// The report of a period that is over stays as it was at its end: says how much was entered for it
/// since; nothing with --quiet.
void note_entered_later(Context& context, const Period& period);

}  // namespace ruka
