// ruka sql QUERY: a question in SQL; reads everything, changes nothing.
#include "lib/desk/sql.hpp"

#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"

namespace ruka {

namespace {

constexpr Argument kSqlArguments[] = {{"QUERY", Takes::Text, N_("one SELECT")}};
constexpr Example kSqlExamples[] = {
    {"ruka sql \"SELECT city, COUNT(*) AS clients FROM clients GROUP BY city\" -f csv",
     N_("clients by city")}};

void ask(Context& context, const Parsed& parsed) {
  context.print(select_sql(context.db(), parsed.required("QUERY")), msg("no rows"));
}

}  // namespace

const Command kSqlCommand = {.words = "sql",
                             .purpose = N_("ask the file in SQL; nothing can be changed"),
                             .arguments = kSqlArguments,
                             .examples = kSqlExamples,
                             .run = ask,
                             .reads = true};

}  // namespace ruka
