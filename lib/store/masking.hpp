#pragma once
// --mask: every text that leaves the file is masked where it is read, so that whatever prints it
// needs to know nothing of it. Look-ups happen in the file, unmasked; nothing can be written.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "lib/store/database.hpp"

namespace ruka {

class Stems;

/// Leaves of a typed command line only its command's words: the rest may be anything.
using Shorten = std::function<std::string(std::string_view line)>;

/// Hides phones, e-mails and the names of clients, people, leads and staff in what is read.
///
/// In every text that is read, whosever it is, a word is hidden where it or its Snowball stem is a
/// word, or the stem of one, of any name on the desk: of clients (their short, full and former
/// names, who greets and who verified), people, leads, staff, merged clients and parties of mails.
/// Single letters and legal forms are no such words; a common word that is somebody's name is
/// hidden too. Phones and e-mails are known by their look.
class Masker {
 public:
  Masker(Database& db, Shorten shorten);
  ~Masker();

  /// A value of that column of that table, as its row says; both empty where it was computed.
  std::string column(std::string_view table, std::string_view column, std::string_view value);
  /// Free text.
  std::string text(std::string_view text);

 private:
  std::string setting(std::string_view value);
  void learn_names();
  void learn_tables();
  void learn(std::string_view name);
  bool is_indexed(const std::string& word);
  bool is_learnt(std::string_view word) const;
  bool is_name(std::string_view word);

  Database& db_;
  Shorten shorten_;
  std::unique_ptr<Stems> stems_;
  std::optional<Statement> look_up_;
  std::map<std::string, bool, std::less<>> asked_;  // by words as written
  std::unordered_set<std::string> names_;           // folded, with their stems
  bool learnt_ = false;
};

/// From now on this file is only read, and what is read is masked. Statement::blob() still gives
/// what is stored: for paths and codes that the program itself needs.
void mask_database(Database& db, Shorten shorten);

/// nullptr where nothing is masked.
Masker* masker_of(const Database& db);

}  // namespace ruka
