#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/find_contact.hpp"

namespace ruka {

ContactId find_contact(Database& db, ClientId client, std::string_view text, std::string& name) {
  Statement rows(db, R"(
    SELECT id, name FROM contacts
    WHERE client_id = :client AND instr(name_key, :text) > 0 ORDER BY name_key, id)");
  rows.bind(":client", number(client)).bind(":text", fold(clean_line(text)));
  std::vector<std::pair<std::int64_t, std::string>> found;
  while (rows.step()) found.emplace_back(rows.integer(0), rows.text(1));
  if (found.empty()) {
    throw Error(ErrorKind::NotFound,
                msg("the client has no contact “{name}”", {{"name", terminal_safe(text)}}),
                msg("add one: ruka client edit {id} --contact \"NAME, POSITION, PHONE\"",
                    {{"id", number(client)}}));
  }
  if (found.size() > 1) {
    std::string names;
    for (const auto& [id, one] : found) names += (names.empty() ? "" : ", ") + one;
    throw Error(ErrorKind::Ambiguous,
                msg("several contacts are “{name}”", {{"name", terminal_safe(text)}}),
                msg("give more of the name: {names}", {{"names", terminal_safe(names)}}));
  }
  name = found.front().second;
  return ContactId{found.front().first};
}

}  // namespace ruka
