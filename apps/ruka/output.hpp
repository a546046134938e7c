#pragma once
// Which format was asked for, and how it is shown.
#include "apps/ruka/context.hpp"

namespace ruka {

/// By -f, else by the ending of -o, else text (CSV with --excel). Throws Error{Usage} for an ending
/// that names no format.
Format chosen_format(const GlobalOptions& options);

/// Before anything is done: Error{Usage} for such an ending, or for a workbook on a terminal;
/// Error{Storage} where workbooks cannot be written at all.
void demand_format(const GlobalOptions& options, const World& world);

/// Bytes that another program is to read (CSV, JSON, a path): whole into a pipe or a file, harmless
/// on a terminal.
std::string for_program(Context& context, std::string_view bytes);

}  // namespace ruka
