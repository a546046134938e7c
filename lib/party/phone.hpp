#pragma once
// Phone numbers: however they are written, one normal form (ITU E.164).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/said_phone.hpp"

namespace ruka {

/// A row of client_phones as read_phone reads it again: "+79123456789 доб. 12", or as it was
/// written.
#define RUKA_PHONE_SQL "COALESCE(" RUKA_NUMBER_SQL ", raw)"
#define RUKA_NUMBER_SQL "e164 || COALESCE('" RUKA_EXTENSION "' || extension, '')"

struct Phone {
  std::string raw;   ///< as it was written
  std::string e164;  ///< "+79123456789"; empty where the number has no normal form
  std::string extension;
  std::string remark = {};  ///< words beside it that say more than its kind: «не звонить!»
  bool operator==(const Phone&) const = default;
};

/// Reads a number in any spelling: +7 (912) 345-67-89, 8 912..., 9123456789, 00 49 30..., «доб.
/// 12», a pause before the extension (,,12), words behind it or a label before it; in Belarus
/// 80 29. Never fails: what cannot be a number keeps its raw text only, and so does one whose code
/// no area has.
Phone read_phone(std::string_view text);

/// The numbers of a cell or an option, each as read_phone takes it: between ; , / or line breaks,
/// with a blank or «или» between, numbers that share their beginning («323-45-67/68»).
std::vector<std::string> phone_pieces(std::string_view text);

/// "+7 912 345-67-89 доб. 12" as it is kept; a foreign number as its digits, an unread one as it
/// was written. A person is told it by say_phone.
std::string phone_text(const Phone& phone);

/// Whether a text looks like a phone and not like a name or an id: seven digits or more and nothing
/// but digits and the signs of a phone, or a number with words beside it that read_phone takes.
bool is_phone_like(std::string_view text);

/// Its digits alone: what a piece of a number is looked for by.
std::string phone_digits(std::string_view text);

/// A number that can be called; one without a normal form (a city number without its code) is kept
/// as it is written. Throws Error{Value} for text without a number in it and for a number that a
/// spreadsheet has rounded.
Phone check_phone(std::string_view text);

/// The lines of a note that check_phones has written there, of phones with these texts.
std::vector<std::string> phone_remarks(std::string_view note,
                                       const std::vector<std::string>& phones);

/// Each piece of each text, checked; what is said beside a number goes into the note, a line each.
std::vector<Phone> check_phones(const std::vector<std::string>& texts, std::string& note);

}  // namespace ruka
