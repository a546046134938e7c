#pragma once
// Records by what they are called: one rule for all that take a name and act by it.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A record that a name has led to.
struct Called {
  std::int64_t id;
  std::string name;      ///< as it is shown
  std::string found_by;  ///< another name that has led to it: a person there, a sku, a former name
  std::string works_at;  ///< of a person: the client, shown beside the name
};

/// The ways in which a name may have been typed, folded, each once: as it is, without legal form
/// and quotes, on the other keyboard layout, in Latin letters. Signs alone are none.
std::vector<std::string> spellings_of(std::string_view who);

/// What a name must say of the record that it has led to, to write by. Throws Error{Ambiguous}
/// where it stands only inside a word; where it is a surname, and the record has only the given
/// name or the patronymic that it resembles: «петров» is no Пётр and no Петрович; where it is a
/// word of the name with a slip, or of the other gender: «вектро», «петровой» of Петров.
void demand_name(const Called& found, std::string_view who);

/// Of several found, those by whom demand_name would let it pass, or else those who are not only
/// kin of that surname, where there are any.
void prefer_surname(std::vector<Called>& found, std::string_view who);

/// The names among the records of a searched table that are a letter from `who`, as near_names
/// gives them.
std::vector<std::string> near_called(Database& db, std::string_view table, std::string_view who);

/// The same of values, none of which is equal to `value`; `known` SELECTs the key and the spelling
/// of each.
std::vector<std::string> near_values(Database& db, std::string_view known, std::string_view value);

/// "give the number: 12 Лапин, 13 Лапина, …"
Message which_of(std::span<const Called> found);

/// The condition that the record `id` of a searched table has :words in its name in any case form;
/// what is bound to it is `words_of_name`, of Latin letters their Russian ones among it.
std::string named_in_any_form(std::string_view table, std::string_view id);
/// Empty where the text has no word: then nothing is found.
std::string words_of_name(std::string_view text);

}  // namespace ruka
