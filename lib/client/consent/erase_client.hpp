#pragma once
// A client's personal data destroyed on demand: what goes, what the law keeps, where copies are.
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/client/consent/client_names.hpp"
#include "lib/client/consent/other_records.hpp"
#include "lib/store/log/erasure.hpp"

namespace ruka {

/// A paper of the client.
struct ErasurePaper {
  std::int64_t id;
  std::string kind;
  std::string path;   ///< of the copy, below the archive folder; may be empty
  std::string until;  ///< the day until which the law keeps it; empty: it may go
};

/// What an erasure will do. Nothing is changed yet.
struct ErasurePlan {
  ClientId client{};
  std::string name;
  std::vector<std::pair<std::string, std::int64_t>> emptied;  ///< table, rows
  std::vector<std::pair<std::string, std::int64_t>> closed;   ///< the same, of what is still open
  std::vector<ErasurePaper> papers;
  std::vector<OtherRecord> mentions;  ///< left as they are: a person has to look
  std::vector<OtherRecord> links;     ///< others' records that lose a link to the client
  ClientNames names;
  ErasureOrder order;  ///< without what order_erasure and the act say
};

/// Contracts and primary accounting papers are kept for five years after their year (402-FZ art.
/// 29). Throws Error{NotFound}, Error{Conflict} where it is erased already.
ErasurePlan plan_erasure(Database& db, ClientId client, Day today);

/// Adds to the plan what no index finds. Others' reasons, steps and former values that name the
/// client have no command that puts them right: they are emptied with it. Reads tables whole.
void add_named_texts(Database& db, ErasurePlan& plan);

/// On what ground the plan is carried out, and what stands for the client's name from then on.
void order_erasure(ErasurePlan& plan, const std::string& reason, const std::string& name);

/// Gives the copies of an erased client's papers that may go a name that tells nothing
/// ("2026/erased-14/document-7.pdf" below the archive folder): the old one held the client's.
/// Killed in the middle, it goes on where it stopped when it is called again.
void rename_copies(Database& db, ClientId client, const std::filesystem::path& archive);

/// The name that rename_copies gives to the copy at `path`.
std::string nameless_path(ClientId client, std::int64_t document, const std::string& path);

}  // namespace ruka
