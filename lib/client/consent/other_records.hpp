#pragma once
// Records of others in which a client that is to be erased stands.
#include <string>
#include <vector>

#include "lib/client/consent/client_names.hpp"
#include "lib/store/log/erasure.hpp"

namespace ruka {

struct OtherRecord {
  std::string kind;  ///< the code of its noun
  std::int64_t id;
  std::string command;  ///< what puts it right: "ruka task edit 2"; else what shows it
  bool operator==(const OtherRecord&) const = default;
};

/// Those whose words name the client, and those that share a phone or an e-mail with it, each once,
/// in the order of nouns. `known` are the client's own rows and those that the law keeps.
std::vector<OtherRecord> list_mentions(Database& db, const ClientNames& names, ClientId client,
                                       const OwnedRows& known);

/// Those that refer to a person of the client, or in which one takes part.
std::vector<OtherRecord> list_links(Database& db, const ErasureOrder& order,
                                    const OwnedRows& known);

/// What no index finds: others' records with a text that is not searched.
struct NamedTexts {
  OwnedRows history;                 ///< rows that tell what was: reasons, steps, former values
  std::vector<OtherRecord> records;  ///< of the other tables
};
NamedTexts read_named_texts(Database& db, const ClientNames& names, const OwnedRows& known);

}  // namespace ruka
