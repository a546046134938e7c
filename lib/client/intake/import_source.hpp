#pragma once
// A file to import: a table of any form, or the cards of a telephone.
#include <filesystem>

#include "lib/exchange/table_source.hpp"

namespace ruka {

struct ImportSource {
  TableSource rows;           ///< the header first
  std::int64_t pictures = 0;  ///< of cards, with sounds and keys: they are not kept
};

/// A table as TableSource reads it, or the cards of a vCard file as rows under a header of our own
/// fields: told by its content. Throws as TableSource does.
ImportSource open_import(const std::filesystem::path& file, const TableOptions& options);

}  // namespace ruka
