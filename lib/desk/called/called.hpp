#pragma once
// Records by what they are called: one rule for all that take a name and act by it.
//
// A room looks its records up by spellings_of, and by named_in_any_form where only another form of
// the name stands in the index; prefer_meant and demand_name then judge what was found. What each
// of these files does for that:
// - base/word_base: the letters. What the forms of one word share (word_base: the index keeps it
//   beside the word), and whether a word is truly a form of another (is_form_of).
// - store/search/spelled: the index. Beginnings of words are looked up as the words they begin.
// - desk/called/kin, slip: who is refused. A surname of which the record has but the given name
//   (kin), a word that is only like one of the name (slip).
// - store/search/near_words and near_called here: nothing was found; names that are a letter away.
// - party/near_name: the same among names in hand, without the index; and "did you mean".
// store/search/name_terms is no part of it: the words of names that --mask takes out of texts.
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"
#include "lib/desk/called/slip.hpp"
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

/// Whether `who` is a form of the name: neither kin of it nor a slip.
bool may_be_meant(const Called& found, std::string_view who);

/// Of several found, those who may be meant, where there are any; `called` makes a Called of a row.
template <typename Row, typename ToCalled>
void prefer_meant(std::vector<Row>& found, std::string_view who, ToCalled called) {
  const auto is_other = [&](const Row& one) { return !may_be_meant(called(one), who); };
  if (!std::ranges::all_of(found, is_other)) std::erase_if(found, is_other);
}

/// Whether a word of the name is what was written.
bool has_word(std::string_view name, std::string_view who);

/// What was found by the beginning of a word may be meant, or whose whole name what was written is
/// a form of: «Кире» begins Киреев, and is Кира. The latter, of `forms`, are put behind the former.
template <typename Row>
void add_forms(std::vector<Row>& found, std::string_view who, std::vector<Row> forms) {
  for (Row& one : forms) {
    const auto is_same = [&](const Row& other) { return other.name == one.name; };
    if (std::ranges::any_of(found, is_same) || is_slip(std::array{one.name}, who)) continue;
    found.push_back(std::move(one));
  }
}

/// Whether add_forms is to be asked: nobody found has the word whole.
template <typename Row>
bool may_be_form(const std::vector<Row>& found, std::string_view who) {
  return std::ranges::none_of(found, [&](const Row& one) { return has_word(one.name, who); });
}

/// The names among the records of a searched table that are a letter from `who`, as near_names
/// gives them.
std::vector<std::string> near_called(Database& db, std::string_view table, std::string_view who);

/// The same of values, none of which is equal to `value`; `known` SELECTs the key and the spelling
/// of each: RUKA_VALUES.
std::vector<std::string> near_values(Database& db, std::string_view known, std::string_view value);

/// Of those values the one that is equal, or all of which it is a case form.
std::vector<std::string> values_called(Database& db, std::string_view known,
                                       std::string_view value);

/// Which of those values is meant: itself, or the one of which it is a case form («Казани»);
/// nothing where there is none. Throws Error{Ambiguous} for a form of several.
std::optional<std::string> meant_value(Database& db, std::string_view known,
                                       std::string_view value);

/// The same of a few that are there.
std::optional<std::string> meant_of(const std::vector<std::string>& all, std::string_view value);

/// "give the number: 12 Лапин, 13 Лапина, …"
Message which_of(std::span<const Called> found);

/// The condition that the record `id` of a searched table has :words in its name in any case form;
/// what is bound to it is `words_of_name`, of Latin letters their Russian ones among it.
std::string named_in_any_form(std::string_view table, std::string_view id);
/// Empty where the text has no word: then nothing is found.
std::string words_of_name(std::string_view text);

}  // namespace ruka
