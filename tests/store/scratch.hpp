#pragma once
// A folder for one test, and what the tests of the store ask of a file.
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "lib/base/error.hpp"
#include "lib/store/database_state.hpp"

namespace ruka {

/// Gone with its content at the end of the test.
class Scratch {
 public:
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "ruka-store-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Scratch() { std::filesystem::remove_all(path_); }
  std::filesystem::path operator/(const char* name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline Instant at(const char* text) { return instant_from_text(text); }
inline const Instant kNow = at("2026-11-23T07:04:00Z");
inline const LocalTime kOnTheWall{kNow.time_since_epoch()};

inline int mode_of(const std::filesystem::path& path) {
  struct stat info{};
  return ::stat(path.c_str(), &info) == 0 ? static_cast<int>(info.st_mode & 0777) : -1;
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline void put_bytes(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string one_text(Database& db, std::string_view sql) {
  Statement row(db, sql);
  return row.step() ? row.text(0) : std::string();
}

inline std::int64_t one_number(Database& db, std::string_view sql) {
  Statement row(db, sql);
  return row.step() ? row.integer(0) : -1;
}

/// What went wrong, or nothing: the kind and the English sentence.
template <typename Work>
std::string error_of(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return std::string(error_code(error.kind())) + ": " + error.what();
  }
  return {};
}

/// Every row of every recorded table in the order of its key, and the words and pieces of the
/// index: equal where two files say the same.
inline std::string dump(Database& db) {
  std::string out;
  Statement tables(db, R"(
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND name <> 'changes' AND (name NOT LIKE 'search_%' OR name IN
      ('search_words', 'search_pieces', 'search_names'))
    ORDER BY name)");
  while (tables.step()) {
    const std::string table = tables.text(0);
    out += "== " + table + "\n";
    const bool index = table.starts_with("search_");
    Statement rows(db, "SELECT " + std::string(index ? "rowid, *" : "*") + " FROM " + table +
                           " ORDER BY 1, 2");
    while (rows.step()) {
      for (int i = 0; i < rows.columns(); ++i) {
        out += rows.null(i) ? "NULL|" : rows.text(i) + "|";
      }
      out += "\n";
    }
  }
  return out;
}

inline std::int64_t add_client(Database& db, const std::string& name) {
  static int serial = 0;
  Statement(db, R"(
    INSERT INTO clients (uid, kind, name, name_key, sort_key, created_at, updated_at)
    VALUES (:uid, 'company', :name, fold(:name), fold(:name), :now, :now))")
      .bind(":uid", std::to_string(::getpid()) + "-" + std::to_string(++serial))
      .bind(":name", name)
      .bind(":now", kNow)
      .run();
  return last_id(db);
}

inline std::int64_t add_contact(Database& db, std::int64_t client, const std::string& name) {
  Statement(db, R"(
    INSERT INTO contacts (client_id, name, name_key, created_at)
    VALUES (:client, :name, fold(:name), :now))")
      .bind(":client", client)
      .bind(":name", name)
      .bind(":now", kNow)
      .run();
  return last_id(db);
}

inline std::int64_t add_phone(Database& db, std::int64_t client, const std::string& e164) {
  Statement(db, "INSERT INTO client_phones (client_id, raw, e164) VALUES (:client, :e, :e)")
      .bind(":client", client)
      .bind(":e", e164)
      .run();
  return last_id(db);
}

inline std::int64_t add_touch(Database& db, std::int64_t client,
                              std::optional<std::int64_t> contact, const std::string& summary) {
  Statement(db, R"(
    INSERT INTO touches (client_id, contact_id, channel, at, summary, created_at)
    VALUES (:client, :contact, 'call', :now, :summary, :now))")
      .bind(":client", client)
      .bind(":contact", contact)
      .bind(":summary", summary)
      .bind(":now", kNow)
      .run();
  return last_id(db);
}

/// One command that writes.
template <typename Work>
void in_change(Database& db, Work&& work) {
  Change change(db, kNow);
  work();
  change.commit();
}

}  // namespace ruka
