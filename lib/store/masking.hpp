#pragma once
// --mask: every text that leaves the file is masked where it is read, so that whatever prints it
// needs to know nothing of it. Look-ups happen in the file, unmasked; nothing can be written.
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

/// Hides phones, e-mails and the names of clients, people, leads and staff in what is read.
/// A word of any such name, in any of its forms, is hidden wherever it stands.
class Masker {
 public:
  /// `commands`: the words of every command ("client call"), all that is shown of a typed line.
  Masker(Database& db, std::vector<std::string> commands);
  ~Masker();

  /// A value of that column of that table; both empty where it was computed.
  std::string column(std::string_view table, std::string_view column, std::string_view value);
  /// Free text.
  std::string text(std::string_view text);

 private:
  void learn_names();
  void learn(std::string_view text);
  bool is_name(std::string_view word);

  struct Stems;
  Database& db_;
  std::vector<std::string> commands_;
  std::unique_ptr<Stems> stems_;
  std::unordered_set<std::string> names_;
  bool learnt_ = false;
};

/// From now on this file is only read, and what is read is masked. Statement::blob() still gives
/// what is stored: for paths and codes that the program itself needs.
void mask_database(Database& db, std::vector<std::string> commands);

/// The longest of the commands that a typed line begins with, and … for all the rest.
std::string shortened_command(std::string_view line, const std::vector<std::string>& commands);

/// nullptr where nothing is masked.
Masker* masker_of(const Database& db);

}  // namespace ruka
