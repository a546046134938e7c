#include "lib/desk/sql.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/sqlite_error.hpp"
#include "lib/store/sqlite_words.hpp"

namespace ruka {

namespace {

[[noreturn]] void refuse(Message reason) {
  throw Error(ErrorKind::Usage,
              msg("the question cannot be answered: {reason}", {{"reason", std::move(reason)}}),
              msg("only SELECT: ruka sql \"SELECT name FROM clients LIMIT 5\""));
}

// Nothing is written while a question of a person's own is answered.
class ReadOnly {
 public:
  explicit ReadOnly(Database& db) : db_(db) { Statement(db_, "PRAGMA query_only = ON").run(); }
  ReadOnly(const ReadOnly&) = delete;
  ReadOnly& operator=(const ReadOnly&) = delete;
  ~ReadOnly() { Statement(db_, "PRAGMA query_only = OFF").run(); }

 private:
  Database& db_;
};

}  // namespace

Table select_sql(Database& db, std::string_view sql) {
  try {
    const ReadOnly guard(db);
    Statement rows(db, sql);
    if (rows.columns() == 0) refuse(msg("this is not a question"));
    std::vector<Column> columns;
    for (int i = 0; i < rows.columns(); ++i) {
      columns.push_back({rows.column_name(i), rows.column_name(i), Type::Text});
    }
    Table table(std::move(columns));
    while (rows.step()) {
      for (int i = 0; i < rows.columns(); ++i) {
        if (rows.null(i))
          table.add_null();
        else if (rows.is_integer(i))
          table.add_number(rows.integer(i));
        else
          table.add_text(is_utf8(rows.view(i)) ? rows.text(i) : terminal_safe(rows.view(i)));
      }
    }
    return table;
  } catch (const SqlError& error) {
    refuse(say_sqlite(terminal_safe(error.what())));
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage &&
        std::string_view(error.message().id).find("written") != std::string_view::npos) {
      refuse(msg("it would write"));
    }
    throw;
  }
}

}  // namespace ruka
