#pragma once
// E-mail addresses as people and programs write them.
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

/// The address alone: «Анна Ким <anna@example.ru>» and "mailto:anna@example.ru" have one. Throws
/// Error{Value} for what cannot be an address.
std::string check_email(std::string_view text);

/// The addresses of a cell or an option, each as check_email takes it: between ; , or line breaks,
/// addresses alone with a blank, a slash or «и» between.
std::vector<std::string> email_pieces(std::string_view text);

/// The one address among words: «a@b.ru (личная)», «почта: a@b.ru»; "" where there is none, or two.
std::string email_among(std::string_view text);

/// Whether a text says more than the address: a link of it, or the address twice, says no more.
bool says_more_than(std::string_view text, std::string_view address);

/// Each piece of each text, checked.
std::vector<std::string> check_emails(const std::vector<std::string>& texts);

}  // namespace ruka
