#pragma once
// Words that are nearly those of a name: «вектро», «вектер» and «векттор» are no forms of Вектор.
#include <span>
#include <string>
#include <string_view>

namespace ruka {

/// Whether a word of `who` is like a word of the names, by its base, its Latin spelling or but for
/// a letter, and yet neither its beginning nor a form of it; «петровой» is none of Петров, nor
/// «петровым» of Петрова.
bool is_slip(std::span<const std::string> names, std::string_view who);

}  // namespace ruka
