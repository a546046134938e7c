#pragma once
// Personal data hidden from other eyes: enough is left to tell one from another, not to use it.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// «Иван Петров» -> «И*** П***»; a legal form stays: «ООО "Р***"».
std::string mask_name(std::string_view name);

/// «+7 916 123-45-67» -> «+7 *** ***-45-67»; a short number keeps its last two digits.
std::string mask_phone(std::string_view phone);

/// "ivan@example.ru" -> "i***@***.ru"
std::string mask_email(std::string_view email);

/// Free text, or the JSON text of one: phones and e-mails are known by their look, a word by
/// `is_name`, which is asked of each with two letters and more.
std::string mask_text(std::string_view text,
                      const std::function<bool(std::string_view word)>& is_name);

/// The words of a name that tell whose it is: no legal form, no single letter, no digits.
std::vector<std::string_view> naming_words(std::string_view name);

}  // namespace ruka
