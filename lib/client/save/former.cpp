#include "lib/client/save/former.hpp"

#include "lib/base/text.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

FormerWriter::FormerWriter(Change& change)
    : now_(change.now()),
      has_name_(change.db(), R"(
        SELECT 1 FROM client_aliases WHERE client_id = :client AND name_key = :key
        UNION ALL SELECT 1 FROM clients WHERE id = :client AND name_key = :key)"),
      name_(change.db(), R"(
        INSERT INTO client_aliases (client_id, name, name_key, latin_key, merged_at)
        VALUES (:client, :name, :key, COALESCE(latin(:key), ''), :now))"),
      leave_(change.db(), R"(
        UPDATE contacts SET left_on = :on, updated_at = :now WHERE id = :id AND left_on IS NULL)"),
      person_(change.db(), R"(
        SELECT id, successor_id FROM contacts
        WHERE client_id = :client AND name_key = :key ORDER BY left_on IS NOT NULL, id)"),
      succeed_(change.db(), R"(
        UPDATE contacts SET successor_id = :successor, updated_at = :now WHERE id = :id)"),
      note_(change.db(), R"(
        UPDATE contacts SET note = COALESCE(note || char(10), '') || :text, updated_at = :now
        WHERE id = :id AND instr(COALESCE(note, ''), :text) = 0)") {}

bool FormerWriter::has_name(std::int64_t client, const std::string& name) {
  has_name_.bind(":client", client).bind(":key", name_key(name));
  const bool found = has_name_.step();
  has_name_.reset();
  return found;
}

bool FormerWriter::add_name(std::int64_t client, const std::string& name) {
  if (has_name(client, name)) return false;
  name_.bind(":client", client)
      .bind(":name", name)
      .bind(":key", name_key(name))
      .bind(":now", now_)
      .run();
  return true;
}

bool FormerWriter::add_leaving(std::int64_t contact, std::string_view left_on) {
  if (left_on.empty()) return false;
  return leave_.bind(":on", left_on).bind(":now", now_).bind(":id", contact).run() > 0;
}

bool FormerWriter::add_successor(std::int64_t client, const ContactDraft& person) {
  const auto find = [&](const std::string& name) {
    person_.bind(":client", client).bind(":key", fold(name));
    std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>> found;
    if (person_.step()) found = {person_.integer(0), person_.maybe_integer(1)};
    person_.reset();
    return found;
  };
  const auto [id, known] = find(person.name);
  const auto successor = find(person.successor).first;
  if (!id || (known && known == successor)) return false;
  if (known || !successor || successor == id) {
    const std::string text = "successor: " + person.successor;
    return note_.bind(":text", text).bind(":now", now_).bind(":id", *id).run() > 0;
  }
  succeed_.bind(":successor", *successor).bind(":now", now_).bind(":id", *id).run();
  return true;
}

bool FormerWriter::add_successors(std::int64_t client, const std::vector<ContactDraft>& people) {
  bool added = false;
  for (const ContactDraft& person : people) {
    if (!person.successor.empty()) added |= add_successor(client, person);
  }
  return added;
}

}  // namespace ruka
