#pragma once
// Which tables are searched, and by which columns: the one declaration.
#include <span>

#include "lib/store/search.hpp"

namespace ruka {

std::span<const SearchSource> search_sources();

/// The source of a table, or nullptr.
const SearchSource* source_of_table(std::string_view table);
const SearchSource* source_of_number(int number);

}  // namespace ruka
