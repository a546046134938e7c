#include "lib/party/email.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// «почта: a@b.ru», «E-mail:a@b.ru»: what is written before an address says what it is.
std::string_view past_email_label(std::string_view text) {
  constexpr std::string_view kLabels[] = {"e-mail",    "email",    "mail",
                                          "эл. почта", "эл.почта", "электронная почта",
                                          "почта",     "имейл",    "мейл"};
  const std::size_t colon = text.find(':');
  const bool label =
      colon != text.npos &&
      std::ranges::find(kLabels, fold(trim(text.substr(0, colon)))) != std::end(kLabels);
  return label ? trim(text.substr(colon + 1)) : text;
}

bool is_address(std::string_view email);

// An address and not a sign around it, which nearly every one is.
bool is_bare(std::string_view text) {
  constexpr std::string_view kSigns =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@._-";
  return text.find_first_not_of(kSigns) == text.npos && is_address(text);
}

// Out of its brackets and its link: «Анна <mailto:a@b.ru?subject=x>» is a@b.ru.
std::string bare_address(std::string_view text) {
  const std::string line = clean_line(visible(text));
  std::string_view address = past_email_label(line);
  if (const std::size_t open = address.rfind('<'); open != address.npos && address.ends_with('>')) {
    address = address.substr(open + 1, address.size() - open - 2);
  }
  constexpr std::string_view kLink = "mailto:";
  if (fold(address.substr(0, kLink.size())) == kLink) {
    address.remove_prefix(kLink.size());
    address = address.substr(0, address.find('?'));
  }
  return std::string(trim(address));
}

bool is_address(std::string_view email) {
  const std::size_t at = email.find('@');
  return at != email.npos && at > 0 && email.find("..") == email.npos &&
         email.find('@', at + 1) == email.npos && email.find('.', at) != email.npos &&
         email.find('.', at) > at + 1 && email.back() != '.' &&
         email.find_first_of(" ,:;<>\"()") == email.npos;
}

// By the signs between addresses, but for those within quotes: «"Ким, Анна" <a@b.ru>».
std::vector<std::string> cut_apart(std::string_view text) {
  std::vector<std::string> pieces(1);
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == ';' || c == ',' || c == '\n')) {
      pieces.emplace_back();
    } else {
      pieces.back() += c;
    }
  }
  return pieces;
}

// The words of a piece of several addresses; none where there is another word among them.
std::vector<std::string> addresses_alone(std::string_view piece) {
  constexpr std::string_view kBetween[] = {"", "и", "или", "and", "or", "+"};
  std::string even(piece);
  std::ranges::replace_if(even, [](char c) { return c == '/' || c == '|'; }, ' ');
  std::vector<std::string> found;
  for (const std::string_view word : split(even, ' ')) {
    if (std::ranges::find(kBetween, fold(word)) != std::end(kBetween)) continue;
    std::string address = bare_address(word);
    if (!is_address(address)) return {};
    found.push_back(std::move(address));
  }
  return found;
}

}  // namespace

bool says_more_than(std::string_view text, std::string_view address) {
  std::string rest = fold(text);
  const std::string folded = fold(address);
  for (std::size_t at; (at = rest.find(folded)) != rest.npos;) rest.erase(at, folded.size());
  if (const std::size_t at = rest.find("mailto:"); at != rest.npos) rest.erase(at, 7);
  return has_letter_or_digit(rest);
}

std::string check_email(std::string_view text) {
  if (is_bare(text)) return std::string(text);
  std::string email = bare_address(text);
  if (is_address(email)) return email;
  email = email_among(text);  // «(a@b.ru).»
  if (!email.empty() && !says_more_than(text, email)) return email;
  if (!email.empty()) {
    throw Error(ErrorKind::Value,
                msg("“{email}” is more than an e-mail address", {{"email", terminal_safe(text)}}),
                msg("give the address alone, {address}, and the rest as a note",
                    {{"address", terminal_safe(email)}}));
  }
  throw Error(ErrorKind::Value,
              msg("“{email}” is not an e-mail address", {{"email", terminal_safe(text)}}),
              msg("write it like olga@example.ru"));
}

std::vector<std::string> email_pieces(std::string_view text) {
  if (is_bare(text)) return {std::string(text)};
  std::string even(text);
  for (std::size_t at; (at = even.find(":::")) != even.npos;) even.replace(at, 3, ",");
  std::vector<std::string> out;
  for (const std::string& raw : cut_apart(even)) {
    const std::string piece = clean_line(raw);
    const auto several = addresses_alone(piece);
    if (several.size() > 1) {
      out.insert(out.end(), several.begin(), several.end());
    } else if (!piece.empty()) {
      out.push_back(piece);
    }
  }
  return out;
}

std::string email_among(std::string_view text) {
  if (is_bare(text)) return std::string(text);
  std::string even = clean_line(visible(text));
  std::ranges::replace_if(
      even,
      [](char c) { return std::string_view("()[]<>#,;/\"").find(c) != std::string_view::npos; },
      ' ');
  std::string found;
  for (const std::string_view word : split(even, ' ')) {
    std::string address = bare_address(word);
    while (address.ends_with('.') || address.ends_with(':')) address.pop_back();
    if (!is_address(address)) continue;
    if (!found.empty() && fold(found) != fold(address)) return {};
    found = std::move(address);
  }
  return found;
}

std::vector<std::string> check_emails(const std::vector<std::string>& texts) {
  std::vector<std::string> emails;
  for (const std::string& text : texts) {
    for (const std::string& piece : email_pieces(text)) emails.push_back(check_email(piece));
  }
  return emails;
}

}  // namespace ruka
