#pragma once
// What an office file is that cannot be read, in plain words.
#include <filesystem>

#include "lib/base/error.hpp"
#include "lib/exchange/modules/xlsx_read.hpp"

namespace ruka {

/// The error for what the module xlsx has found. `detail` as in RukaXlsxProblem.
Error workbook_error(const std::filesystem::path& path, RukaXlsxProblem problem,
                     std::string_view detail, const RukaXlsxLimits& limits);

/// Throws Error{Input} for a file of the old office programs (.xls, .doc), which is what a workbook
/// with a password looks like, too; returns where it is neither.
void refuse_old_office_file(const std::filesystem::path& path);

}  // namespace ruka
