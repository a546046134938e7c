#pragma once
// A number of digits (a phone, an INN) as spreadsheets and other programs leave it.
#include <string>
#include <string_view>

namespace ruka {

/// "79163334455.0", "7.9163334455E10", "'79163334455" and what stands between signs that nobody
/// sees as 79163334455; other text without those signs and without white space around it.
std::string number_text_of(std::string_view text);

/// "7,70708E+09": a number that a spreadsheet has rounded, so that its digits are lost.
bool is_rounded_number(std::string_view text);

/// Throws Error{Value} for a rounded number.
void refuse_rounded(std::string_view text);

}  // namespace ruka
