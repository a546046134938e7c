#pragma once
// WHO: finds the one client that a word means.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A client and, where a person's name, phone or e-mail led to it, that person.
struct ClientMatch {
  ClientId client{};
  std::string name;
  std::optional<ContactId> contact;
  std::string contact_name;
  std::optional<std::int64_t> alias = {};  ///< the number given, of a client merged into this one
  std::string former = {};                 ///< the name that was, of which a piece was given
  bool operator==(const ClientMatch&) const = default;
};

/// All that `who` may mean, at most `limit`: an id (12 or #12), a phone in any spelling, an e-mail,
/// an INN, a name (exact key first, then a part of it, any case, ё=е, other keyboard
/// layout; then any case form of its words: «Кравцом», of a whole name before a longer one; then
/// the other alphabet: romashka for Ромашка, «самсунгом» for Samsung; then the number or name of a
/// client merged into another; then the first letters of three words and more: «ТСК»). A
/// preposition or «клиенту» before the name is left out where nothing is found with it. Ordered by
/// name. Every look-up uses an index; initials walk the names of one letter.
std::vector<ClientMatch> find_clients(Database& db, std::string_view who, int limit = 11);

/// The one client. Throws Error{NotFound} (a phone is shown in its normal form, the hint names
/// `--new`/`client add`, or a name that is a letter away) or Error{Ambiguous}: several are listed
/// with their ids, and a name met only inside a word is asked about.
ClientMatch find_client(Database& db, std::string_view who);

}  // namespace ruka
