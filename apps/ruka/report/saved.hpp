#pragma once
// Reports as dated files.
#include <string_view>

#include "apps/ruka/context.hpp"
#include "lib/table/table.hpp"

namespace ruka {

/// Writes reports/YYYY/YYYY-MM-DD-NAME.md beside the desk's file, and prints its path. Throws
/// Error{Refused} with --mask; nothing is written on a dry run.
void save_report(Context& context, const Record& record, Day on, std::string_view name);

/// Looks back to the end of a period: its report stays as it was then. Says how much was entered
/// for it since, put right or removed; nothing with --quiet.
void look_back_at(Context& context, const Period& period);

}  // namespace ruka
