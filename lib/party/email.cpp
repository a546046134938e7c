#include "lib/party/email.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

namespace {

// Out of its brackets and its link: «Анна <mailto:a@b.ru?subject=x>» is a@b.ru.
std::string bare_address(std::string_view text) {
  const std::string line = clean_line(visible(text));
  std::string_view address = line;
  if (const std::size_t open = address.rfind('<');
      open != address.npos && open > 0 && address.ends_with('>')) {
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
  return at != email.npos && at > 0 && email.find('@', at + 1) == email.npos &&
         email.find('.', at) != email.npos && email.find('.', at) > at + 1 && email.back() != '.' &&
         email.find_first_of(" ,;<>\"()") == email.npos;
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

bool are_addresses(const std::vector<std::string_view>& words) {
  return words.size() > 1 && std::ranges::all_of(words, is_address);
}

}  // namespace

std::string check_email(std::string_view text) {
  std::string email = bare_address(text);
  if (is_address(email)) return email;
  throw Error(ErrorKind::Value,
              msg("“{email}” is not an e-mail address", {{"email", terminal_safe(text)}}),
              msg("write it like olga@example.ru"));
}

std::vector<std::string> email_pieces(std::string_view text) {
  std::string even(text);
  for (std::size_t at; (at = even.find(":::")) != even.npos;) even.replace(at, 3, ",");
  std::vector<std::string> out;
  for (const std::string& raw : cut_apart(even)) {
    const std::string piece = clean_line(raw);
    const auto words = split(piece, ' ');
    if (are_addresses(words)) {
      out.insert(out.end(), words.begin(), words.end());
    } else if (!piece.empty()) {
      out.push_back(piece);
    }
  }
  return out;
}

std::vector<std::string> check_emails(const std::vector<std::string>& texts) {
  std::vector<std::string> emails;
  for (const std::string& text : texts) {
    for (const std::string& piece : email_pieces(text)) emails.push_back(check_email(piece));
  }
  return emails;
}

}  // namespace ruka
