#include "lib/client/intake/import_values.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact/contact_fields.hpp"
#include "lib/party/email.hpp"
#include "lib/party/phone.hpp"

namespace ruka {

void set_once(std::string_view field, std::string value, std::string& text) {
  if (text.empty() || text == value) {
    text = std::move(value);
    return;
  }
  throw Error(ErrorKind::Value,
              msg("the row says {field} twice: “{first}” and “{second}”",
                  {{"field", msg_in("field", field)},
                   {"first", said_value(field, text)},
                   {"second", said_value(field, value)}}),
              msg("leave one column out: --map 'COLUMN=-'"));
}

void add_text(std::string_view value, std::string_view between, std::string& text) {
  if (text.find(value) != text.npos) return;
  if (!text.empty()) text += between;
  text += value;
}

void add_emails(std::string_view value, std::vector<std::string>& out, ImportRow& row) {
  for (const std::string& piece : email_pieces(value)) {
    try {
      const std::string among = email_among(piece);
      out.push_back(among.empty() ? check_email(piece) : among);
      if (!among.empty() && says_more_than(piece, among)) row.shortened.push_back(piece);
    } catch (const Error& error) {
      row.refused.push_back(error);
    }
  }
}

void settle_phones(std::vector<std::string>& phones, ImportRow& row) {
  std::vector<std::string> taken;
  for (const std::string& text : phones) {
    for (std::string& piece : phone_pieces(text)) {
      try {
        check_phone(piece);
        taken.push_back(std::move(piece));
      } catch (const Error& error) {
        row.refused.push_back(error);
      }
    }
  }
  phones = std::move(taken);
}

std::string birthday_in(std::string_view value, Day today, DateOrder order, ImportRow& row) {
  try {
    return imported_birthday(value, today, order);
  } catch (const Error& error) {
    row.refused.push_back(error);
    return {};
  }
}

std::string with_rest_noted(std::string_view value, std::string_view heading, std::string& note) {
  constexpr std::string_view kBetween = ":::";
  const std::size_t cut = value.find(kBetween);
  if (cut == value.npos) return std::string(value);
  std::string first(trim(value.substr(0, cut)));
  for (std::string_view rest = value.substr(cut); rest.starts_with(kBetween);) {
    rest.remove_prefix(kBetween.size());
    const std::size_t end = std::min(rest.find(kBetween), rest.size());
    const std::string piece = clean_line(rest.substr(0, end));
    rest.remove_prefix(end);
    if (first.empty()) first = piece;
    if (piece.empty() || piece == first) continue;
    if (!note.empty()) note += "\n";
    note += fmt::format("{}: {}", clean_line(heading), piece);
  }
  return first;
}

}  // namespace ruka
