#pragma once
// What a client has besides the name and the texts, one row each: kind, status, importance, owner.
#include <optional>
#include <string>

#include "lib/client/client.hpp"

namespace ruka {

struct ClientMark {
  const char* column;
  const char* field;    ///< what the history calls it
  bool behind = false;  ///< told behind the texts
  /// As it stands in the column; nothing where the draft leaves it out.
  std::optional<std::string> (*given)(const ClientDraft& draft);
  /// What the draft leaves out is the client's.
  void (*fill)(ClientDraft& draft, const Client& client);
  /// A value of the column as the history keeps it, and as it is said.
  std::string (*kept)(Database& db, const std::string& value);
  Message (*said)(Database& db, const std::string& value);
};

extern const ClientMark kClientMarks[4];

/// As it stands in the column.
std::string mark_of(const Client& client, const ClientMark& mark);

}  // namespace ruka
