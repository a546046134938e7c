#pragma once
// Clients as other programs take them, and as an import takes them back.
#include <string>
#include <vector>

#include "lib/desk/list.hpp"

namespace ruka {

/// The fields that an import reads, under the same names, with id, uid and updated_at as stored.
/// Phones and e-mails are the client's own; each person has theirs in contacts: "name, position,
/// phone, e-mail", one after another with "; ". prepare_client_export is to be called before it is
/// asked.
extern const ListSpec kClientExport;
void prepare_client_export(Database& db);

/// The clients of a query over kClientExport as vCards of `version` 3 or 4, each followed by its
/// people; UID is the client's uid, "<uid>-c<number>" for a person.
struct ClientCards {
  std::string text;
  std::int64_t clients = 0;
  std::vector<const char*> left_out = {};  ///< titles of columns with values that no card holds
};
ClientCards client_cards(Database& db, const ListQuery& query, int version);

}  // namespace ruka
