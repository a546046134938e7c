#include "lib/client/intake/import_source.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/contact_fields.hpp"
#include "lib/exchange/vcard.hpp"

namespace ruka {

namespace {

constexpr std::size_t kFirst = 512;  // bytes that tell what a file is

// Our own export as JSON is a record for programs; as CSV it would be one row of nonsense.
void refuse_json(std::string_view first, const std::filesystem::path& file) {
  if (first.starts_with("\xEF\xBB\xBF")) first.remove_prefix(3);
  first = trim(first);
  if (!first.starts_with("[{\"") && !first.starts_with("{\"") && first != "[]") return;
  throw Error(
      ErrorKind::Input,
      msg("“{file}” is JSON, which is not imported", {{"file", terminal_safe(file.string())}}),
      msg("export it as CSV, xlsx or vCard and import that"));
}

std::string in_lines(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, "\n"));
}

// "<uid>-c12" is a person at the client <uid>: what our own export writes.
std::string client_uid(const std::string& uid) {
  const std::size_t at = uid.rfind("-c");
  const bool ours = at != uid.npos && at + 2 < uid.size() &&
                    uid.find_first_not_of("0123456789", at + 2) == uid.npos;
  return ours ? uid.substr(0, at) : uid;
}

// A card as a row: its columns are called by our own fields.
std::vector<std::string> header_of_cards() {
  std::vector<std::string> header = {"uid", "name", "surname", "given_name", "patronymic"};
  for (const ContactField& field : kContactFields) {
    if (field.vcard != nullptr) header.emplace_back(field.column);
  }
  for (const char* column : {"contact_phone", "contact_email", "city", "address", "website", "tag",
                             "note", "kind", "contact"}) {
    header.emplace_back(column);
  }
  return header;
}

CsvRow row_of(const Vcard& card) {
  const bool named = !card.surname.empty() || !card.given_name.empty();
  const bool alone = card.org.empty() && named;
  // A card of an organization says its name alone.
  const bool person = alone || (!card.org.empty() && card.name != card.org);
  const std::string uid = client_uid(card.uid);
  // What we have written keeps the name as it stands here; other programs' parts are surer.
  const bool whole = !named || uid != card.uid || (alone && !card.name.empty());
  const bool parts = person && !whole;
  const bool there = person && !alone;  // at a company, that is
  CsvRow row{card.line, {}, card.problem};
  // A person's number at another program is not the company's.
  row.fields = {there && uid == card.uid ? "" : uid,
                card.org.empty() && whole ? card.name : card.org, parts ? card.surname : "",
                parts ? card.given_name : "", parts ? card.patronymic : ""};
  for (const ContactField& field : kContactFields) {
    if (field.vcard != nullptr) row.fields.push_back(person ? card.*field.vcard : "");
  }
  for (const std::string& text :
       {in_lines(card.phones), in_lines(card.emails), card.city, card.address, card.url,
        in_lines(card.categories), card.note, std::string(alone ? "person" : ""),
        there && whole ? card.name : std::string()}) {
    row.fields.push_back(text);
  }
  return row;
}

}  // namespace

ImportSource::ImportSource(const std::filesystem::path& file, std::optional<std::string> encoding,
                           std::optional<char> delimiter, std::optional<std::string> sheet) {
  InputFile input(file);
  const std::string first(input.start(kFirst));
  if (is_office_file(first)) {
    book_.emplace(file, sheet);
    dialect_ = {"", '\0', false, book_->sheet()};
    return;
  }
  if (sheet) {
    throw Error(
        ErrorKind::Usage,
        msg("“{file}” is no workbook: it has no sheets", {{"file", terminal_safe(file.string())}}),
        msg("leave out --sheet"));
  }
  refuse_json(first, file);
  if (!is_vcard(first)) {
    csv_.emplace(std::move(input), encoding, delimiter);
    dialect_ = csv_->dialect();
    return;
  }
  const std::string bytes = input.rest();
  dialect_ = {encoding.value_or(detect_encoding(bytes)), '\0', false};
  rows_.push_back({0, header_of_cards(), ""});
  for (const Vcard& card : read_vcards(to_utf8(bytes, dialect_.encoding))) {
    rows_.push_back(row_of(card));
  }
}

std::optional<CsvRow> ImportSource::next() {
  if (csv_) return csv_->next();
  if (book_) return book_->next();
  if (at_ == rows_.size()) return std::nullopt;
  return std::move(rows_[at_++]);
}

}  // namespace ruka
