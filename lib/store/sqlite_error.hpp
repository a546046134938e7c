#pragma once
// SQLite's result codes and SQLiteCpp's exceptions as the errors of the rooms.
#include <SQLiteCpp/Exception.h>

#include <stdexcept>
#include <string>

struct sqlite3;

namespace ruka {

/// A statement that SQLite does not understand: a bug, unless a person wrote the statement.
class SqlError : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

/// Throws what an extended result code means: Error{Conflict} for a broken constraint,
/// Error{Storage} for the disk and the file, SqlError for the rest. With `db` it is known too
/// whether its file is still there.
[[noreturn]] void throw_sqlite(int extended_code, const std::string& detail, sqlite3* db = nullptr);

/// throw_sqlite for what SQLiteCpp has thrown.
[[noreturn]] void throw_sqlite(const SQLite::Exception& error, sqlite3* db = nullptr);

/// Does what SQLiteCpp is asked for: none of its exceptions leaves this.
template <typename Work>
decltype(auto) translated(Work&& work, sqlite3* db = nullptr) {
  try {
    return work();
  } catch (const SQLite::Exception& error) {
    throw_sqlite(error, db);
  }
}

/// throw_sqlite for the last error of a connection, where `code` is one; what it does not
/// understand is no bug where its file has lost a table of ours.
void check_sqlite(int code, sqlite3* db);

}  // namespace ruka
