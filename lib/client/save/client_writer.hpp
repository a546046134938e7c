#pragma once
// The statements that write clients, prepared once for a whole import.
#include <memory>

#include "lib/client/client.hpp"

namespace ruka {

/// A value of a known person that was not taken, because there is another one.
struct KeptValue {
  std::string person;
  const char* field = "";  ///< a column of kContactFields
  std::string ours, theirs;
};

/// What a person whom the client has already takes of what is said otherwise: nothing, or all where
/// nobody has changed the person after `as_of` ("": whenever that was).
struct KnownPeople {
  bool take = false;
  std::string as_of = {};
};

/// The statements that insert and fill in, prepared once: an import uses one for all its rows.
class ClientWriter {
 public:
  explicit ClientWriter(Change& change);
  ~ClientWriter();

  /// A `uid` that another desk has given it stays.
  ClientId insert(const CheckedClient& client, std::string_view uid = {});
  /// Fills what the client has not: empty fields, further roles, phones, e-mails, tags, people and
  /// what they have not; what is said beside phones goes to the notes. What was filled in stands in
  /// its history. Whether anything was new.
  bool fill_in(ClientId id, const CheckedClient& client, const KnownPeople& people = {});
  /// What the people of the last fill_in have otherwise.
  const std::vector<KeptValue>& kept() const;
  /// Whether the client has all of this, word for word.
  bool has_all(ClientId id, const CheckedClient& client);
  /// Adds phones, e-mails, tags and people that the client has not; the history is the caller's.
  void add_lists(ClientId id, const CheckedClient& client);

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
