#pragma once
// Surnames and the given names they are made of: «петров» is neither Пётр nor a Петрович.
#include <span>
#include <string>
#include <string_view>

namespace ruka {

/// Whether a word of `who` has a surname's own ending, in any case (петров, петрову, петрова), and
/// no word of the names is that surname, but one is the father's name («Пётр») or a patronymic
/// («Петрович», «Петровна»). Case forms of given names («ольге», «константину») are none.
bool is_only_kin(std::span<const std::string> names, std::string_view who);

}  // namespace ruka
