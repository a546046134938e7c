#include "lib/store/search_sources.hpp"

namespace ruka {

namespace {

// Names that were: before an edit, of who was merged, of people who have left.
constexpr const char* kOfNames =
    "field IN ('name', 'full_name', 'greeting', 'owner', 'verified_by', 'contact')";

// table, number, kind, record, title, body, pieces, names, named. A number is never used again for
// another table.
constexpr SearchSource kSources[] = {
    {"clients", 1, "client", "id", "name",
     "note, city, inn, full_name, address, legal_address, greeting, terms, website", "sort_key",
     "name, full_name, greeting, verified_by", ""},
    {"contacts", 2, "client", "client_id", "name", "position, note", "name_key",
     "name, surname, given_name, patronymic", ""},
    {"client_phones", 3, "client", "client_id", "", "", "e164, raw", "", ""},
    {"client_emails", 4, "client", "client_id", "", "", "email_key", "", ""},
    {"touches", 5, "client", "client_id", "summary", "result, topic", "", "", ""},
    {"requests", 6, "request", "id", "text", "answer", "", "", ""},
    {"leads", 7, "lead", "id", "name", "product, next_step", "sort_key", "name", ""},
    {"tasks", 8, "task", "id", "title", "", "", "", ""},
    {"meetings", 9, "meeting", "id", "title", "place", "", "", ""},
    {"documents", 10, "document", "id", "title", "original_name", "sort_key", "", ""},
    {"trips", 11, "trip", "id", "title", "city", "", "", ""},
    {"staff", 12, "staff", "id", "name", "department, topics", "", "name", ""},
    {"templates", 15, "template", "id", "name", "text", "name_key", "", ""},
    {"promises", 13, "promise", "id", "text", "result", "", "", ""},
    {"feedback", 14, "feedback", "id", "text", "topic", "", "", ""},
    {"mails", 16, "mail", "id", "subject", "text, attachments", "email_key", "", ""},
    {"client_aliases", 17, "client", "client_id", "", "", "", "name, was", ""},
    {"mail_addresses", 18, "mail", "mail_id", "", "", "", "name", ""},
    {"client_changes", 19, "client", "client_id", "", "", "", "before, after", kOfNames},
    {"deals", 20, "deal", "id", "title", "next_step, reason", "sort_key", "", ""},
    {"deal_lines", 21, "deal", "deal_id", "product", "", "product_key", "", ""},
    {"orders", 22, "order", "id", "text", "number", "number_key", "", ""},
};

}  // namespace

std::span<const SearchSource> search_sources() { return kSources; }

const SearchSource* source_of_table(std::string_view table) {
  for (const SearchSource& source : kSources) {
    if (table == source.table) return &source;
  }
  return nullptr;
}

const SearchSource* source_of_row(std::int64_t row) {
  for (const SearchSource& source : kSources) {
    if (search_row(source.number, 0) <= row && row < search_row(source.number + 1, 0)) {
      return &source;
    }
  }
  return nullptr;
}

std::int64_t record_of_row(std::int64_t row) { return row % search_row(1, 0); }

const SearchSource* source_of_kind(std::string_view kind) {
  for (const SearchSource& source : kSources) {
    if (kind == source.kind && std::string_view(source.record) == "id") return &source;
  }
  return nullptr;
}

bool has_words(const SearchSource& source) { return *source.title != '\0'; }

bool has_pieces(const SearchSource& source) { return *source.pieces != '\0'; }

bool has_names(const SearchSource& source) { return *source.names != '\0'; }

std::vector<std::string> column_list(std::string_view columns) {
  std::vector<std::string> names;
  while (!columns.empty()) {
    const std::size_t comma = columns.find(',');
    std::string_view name = columns.substr(0, comma);
    while (name.starts_with(' ')) name.remove_prefix(1);
    names.emplace_back(name);
    columns = comma == columns.npos ? std::string_view{} : columns.substr(comma + 1);
  }
  return names;
}

std::string joined_columns(std::string_view columns) {
  std::string sql;
  for (const std::string& name : column_list(columns)) {
    if (!sql.empty()) sql += " || ' ' || ";
    sql += "COALESCE(" + name + ", '')";
  }
  return sql.empty() ? "''" : sql;
}

std::string names_sql(const SearchSource& source) {
  const std::string names = joined_columns(source.names);
  return *source.named == '\0'
             ? names
             : fmt::format("CASE WHEN {} THEN {} ELSE '' END", source.named, names);
}

}  // namespace ruka
