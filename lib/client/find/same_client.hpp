#pragma once
// Which client a row of an import is: by proof alone. A likeness that `add` asks about proves
// nothing.
#include <memory>
#include <optional>

#include "lib/client/find/like_clients.hpp"

namespace ruka {

/// The statements that look for the client of a row, prepared once for an import.
class SameClient {
 public:
  explicit SameClient(Database& db);
  ~SameClient();

  /// The client of the same INN (and KPP where both have one) or OGRN, or of the same full name,
  /// legal form included, and one more equal thing (a phone with its extension, an e-mail, an
  /// account) that no other client of that name, or of that name in that place, has. A name or an
  /// INN that it bore before (renamed, merged) proves it too where the equal thing is its alone;
  /// `by` then says "former_name", "former_inn". `this_run`:
  /// whether the import itself has written a client; such a one of another city or address is
  /// another client, whatever phone they share.
  template <typename Written>
  std::optional<Duplicate> find(const CheckedClient& client, Written this_run) {
    auto found = by_numbers(client);
    if (found) return found;
    found = by_name_and_more(client);
    return found && this_run(found->id) && !fits_place(found->id, client) ? std::nullopt : found;
  }

  /// The one client that a row of a person names as theirs: of the same full name (in another
  /// alphabet only where the person is known there), and nothing that
  /// the row says of it is otherwise. Nothing where the row has no person, or phones and e-mails of
  /// the company alone that it has not.
  std::optional<Duplicate> find_employer(const CheckedClient& client);

  /// The client where a person of this person's whole name is, who is there still before who has
  /// left: the same one may be meant. A given name alone is anybody's.
  std::optional<Duplicate> find_namesake(const CheckedClient& person);

 private:
  std::optional<Duplicate> by_numbers(const CheckedClient& client);
  std::optional<Duplicate> by_name_and_more(const CheckedClient& client);
  /// A person of another birthday is another: father and son have one name and one e-mail.
  bool is_other_born(ClientId id, const CheckedClient& person);
  bool was_called(ClientId id, std::string_view name);
  bool works_there(ClientId id, const CheckedClient& client);
  bool fits_place(ClientId id, const CheckedClient& client);

  struct Inner;
  std::unique_ptr<Inner> inner_;
};

}  // namespace ruka
