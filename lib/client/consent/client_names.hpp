#pragma once
// By what a client is known in texts of others: whole names in any case form, phones, e-mails.
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/ids.hpp"

namespace ruka {

class Database;

/// A person is known by the surname, or by the given name with the patronymic; where no word of the
/// name ends like a surname, by each. A firm is known by all words of its name, legal form aside.
class ClientNames {
 public:
  ClientNames() = default;
  /// All that the client and its people are or were called, and how they are reached.
  ClientNames(Database& db, ClientId client);

  /// Names, phones and e-mails as they are written.
  const std::vector<std::string>& strings() const { return strings_; }
  /// Whether a text names the client.
  bool in(std::string_view text) const;
  /// What finds such texts in the index of words: an expression for MATCH of each.
  std::vector<std::string> matches() const;

 private:
  void add_person(std::string_view name);
  void add_firm(std::string_view name);
  void add_words(std::string_view words);
  void add_phone(std::string_view phone);

  std::vector<std::string> strings_;
  std::vector<std::vector<std::string>> names_;  // folded words, all of which such a text has
  std::vector<std::string> phones_;              // digits, without those of the country or trunk
  std::vector<std::string> emails_;              // folded
};

}  // namespace ruka
