// What is shown of one letter: its text, whom it was with, its files.
#include "lib/base/text.hpp"
#include "lib/client/mail/mail.hpp"

namespace ruka {

std::string mail_message(Database& db, TouchId id) {
  Statement row(db, "SELECT message FROM mails WHERE id = :id AND message NOT LIKE '% %'");
  return row.bind(":id", number(id)).step() ? row.text(0) : std::string();
}

std::string mail_text(Database& db, TouchId id) {
  Statement row(db, "SELECT text FROM mails WHERE id = :id");
  return row.bind(":id", number(id)).step() ? row.text(0) : std::string();
}

Table mail_addresses(Database& db, TouchId id) {
  Table table({{"role", N_("Field"), Type::Code, "mail.role"},
               {"name", N_("Name"), Type::Text},
               {"email", N_("E-mail"), Type::Text},
               {"client", N_("Client"), Type::Text}});
  Statement rows(db, R"(
    SELECT a.role, a.name, a.email,
           (SELECT c.name FROM client_emails e JOIN clients c ON c.id = e.client_id
            WHERE e.email_key = a.email_key ORDER BY c.id LIMIT 1)
    FROM mail_addresses a WHERE a.mail_id = :id ORDER BY a.id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    for (int column = 0; column < 4; ++column) {
      rows.null(column) ? table.add_null() : table.add_text(rows.view(column));
    }
  }
  return table;
}

Table mail_attachments(Database& db, TouchId id) {
  Table table({{"name", N_("File"), Type::Text}, {"bytes", N_("Bytes"), Type::Number}});
  Statement row(db, "SELECT attachments FROM mails WHERE id = :id AND attachments IS NOT NULL");
  if (!row.bind(":id", number(id)).step()) return table;
  const std::string lines = row.text(0);
  for (const std::string_view line : split(lines, '\n')) {
    const std::size_t space = std::min(line.find(' '), line.size());
    table.add_text(line.substr(std::min(space + 1, line.size())));
    table.add_number(std::strtoll(std::string(line.substr(0, space)).c_str(), nullptr, 10));
  }
  return table;
}

}  // namespace ruka
