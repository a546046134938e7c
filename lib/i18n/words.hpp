#pragma once
// The catalogue: sentences and words in the person's language.
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

enum class Lang { English, Russian };

/// Looks messages up in the compiled catalogue that is part of the program: needs no locale, no
/// file, no environment. A sentence without a translation is said in English.
class Words {
 public:
  explicit Words(Lang lang) : lang_(lang) {}

  Lang lang() const { return lang_; }

  /// The sentence with its arguments in place.
  std::string say(const Message& message) const;
  /// A plain word or title.
  std::string say(std::string_view id) const;
  /// A command line as it is shown: its places in the person's language, «ruka task done НОМЕР».
  std::string say_command(std::string_view line) const;
  /// The label of an English code that the file and JSON hold: label("heat", "hot") = «горячий»;
  /// in English the code with spaces for underscores. The catalogue key is (msgctxt, code).
  std::string label(std::string_view context, std::string_view code) const;
  /// The code whose label or spelling `word` is, whatever its case; empty where there is none.
  std::string code_of(std::string_view context, std::string_view word,
                      std::span<const std::string_view> codes) const;

 private:
  std::string_view look_up(std::string_view context, std::string_view id, std::string_view plural,
                           std::int64_t count) const;
  Lang lang_;
};

/// The first of the values that names a language ("ru", "ru_RU.UTF-8", "en", "C"...); empty and
/// unknown ones are passed over; English where none does.
Lang choose_lang(std::initializer_list<std::string_view> values);

/// Which of the three Russian forms goes with a count: 1 заявка 0, 2 заявки 1, 5 заявок 2.
int russian_plural(std::int64_t count);

}  // namespace ruka
