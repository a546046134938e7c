#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/sql.hpp"
#include "lib/store/sqlite_error.hpp"

namespace ruka {

namespace {

[[noreturn]] void refuse(std::string_view reason) {
  throw Error(ErrorKind::Usage,
              msg("the question cannot be answered: {reason}", {{"reason", terminal_safe(reason)}}),
              msg("only SELECT: ruka sql \"SELECT name FROM clients LIMIT 5\""));
}

}  // namespace

Table select_sql(Database& db, std::string_view sql) {
  try {
    Statement(db, "PRAGMA query_only = ON").run();
    Statement rows(db, sql);
    if (rows.columns() == 0) refuse("this is not a question");
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
    refuse(error.what());
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage &&
        std::string_view(error.message().id).find("written") != std::string_view::npos) {
      refuse("it would write");
    }
    throw;
  }
}

}  // namespace ruka
