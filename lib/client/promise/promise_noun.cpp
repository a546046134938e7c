#include "lib/base/ids.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kPromiseNoun;
extern const Schema kPromiseSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "promise",
                               .sql = R"(
       SELECT p.id AS id, c.name AS client, p.text AS text, p.due_at AS due_at, c.vip AS vip,
              IIF(p.side = 'theirs', 'their_promise', 'promise') AS kind
       FROM promises p JOIN clients c ON c.id = p.client_id
       WHERE )" RUKA_OPEN_PROMISE(p) R"( AND p.due_at < :until
       ORDER BY p.due_at, p.id)",
                               .command = "promise keep {id} TEXT",
                               .risk = "risk.promise"}};

// Who of the two keeps his word: closed promises of each side.
Table kept_table(Database& db, std::int64_t client) {
  Table table({{"side", N_("Whose"), Type::Code, "promise.side", 90},
               {"percent", N_("Kept in time"), Type::Percent, "", 95},
               {"kept", N_("Kept"), Type::Number, "", 80},
               {"kept_late", N_("Kept late"), Type::Number, "", 70},
               {"broken", N_("Broken"), Type::Number, "", 75}});
  for (const std::string_view side : kPromiseSides) {
    const KeptRate rate = kept_rate(db, side, ClientId{client});
    if (!rate.percent()) continue;
    table.add_text(side);
    for (const std::int64_t value : {*rate.percent(), rate.kept, rate.kept_late, rate.broken}) {
      table.add_number(value);
    }
  }
  return table;
}

constexpr CardSection kCard[] = {
    {40, "promises", N_("Open promises"), "id,text,kind,side,due_at,overdue", "open"},
    {50, "kept", N_("How promises were kept"), "", "", 0, kept_table}};

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT created_at, 'promise', id, text, side, NULL, search_row('promises', id), created_at
  FROM promises WHERE client_id = :client)",
                                     .kinds = code_words<"promise">,
                                     .states = kPromiseSides.words},
                                    {.sql = R"(
  SELECT closed_at, 'outcome', id, text,
         CASE WHEN state = 'kept' AND closed_at > due_at THEN 'kept_late' ELSE state END, result,
         search_row('promises', id), closed_at
  FROM promises WHERE client_id = :client AND closed_at IS NOT NULL)",
                                     .kinds = code_words<"outcome">,
                                     .states = kPromiseStates.words}};

constexpr Closing kCloses[] = {{"promises", "client_id = :client AND " RUKA_OPEN_PROMISE(promises),
                                "state = 'waived', closed_at = :now"}};

}  // namespace

const Noun kPromiseNoun = {.code = "promise",
                           .words = "client promise",
                           .list = &kPromiseList,
                           .show = "client promise show",
                           .schema = &kPromiseSchema,
                           .due = kDue,
                           .offer = {.says = "c.name || ': ' || p.text",
                                     .live = RUKA_OPEN_PROMISE(p),
                                     .order = "p.due_at"},
                           .card = kCard,
                           .history = kHistory,
                           .closes = kCloses};

}  // namespace ruka
