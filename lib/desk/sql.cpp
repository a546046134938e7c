#include "lib/desk/sql.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

[[noreturn]] void refuse(Message reason) {
  throw Error(ErrorKind::Usage,
              msg("the question cannot be answered: {reason}", {{"reason", std::move(reason)}}),
              msg("only SELECT: ruka sql \"SELECT name FROM clients LIMIT 5\""));
}

// What SQLite says most, as sentences of ours; the rest as it says it.
Message said_by_sqlite(std::string_view text) {
  constexpr std::string_view kTable = "no such table: ";
  constexpr std::string_view kColumn = "no such column: ";
  constexpr std::string_view kNear = "near \"";
  constexpr std::string_view kSyntax = "\": syntax error";
  if (text.starts_with(kTable)) {
    return msg("no such table: {name}", {{"name", terminal_safe(text.substr(kTable.size()))}});
  }
  if (text.starts_with(kColumn)) {
    return msg("no such column: {name}", {{"name", terminal_safe(text.substr(kColumn.size()))}});
  }
  if (text.starts_with(kNear) && text.ends_with(kSyntax)) {
    text.remove_prefix(kNear.size());
    text.remove_suffix(kSyntax.size());
    return msg("near “{word}”: syntax error", {{"word", terminal_safe(text)}});
  }
  return msg_text(terminal_safe(text));
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
    refuse(said_by_sqlite(error.what()));
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage &&
        std::string_view(error.message().id).find("written") != std::string_view::npos) {
      refuse(msg("it would write"));
    }
    throw;
  }
}

}  // namespace ruka
