#include "lib/client/client_history.hpp"
#include "lib/client/client_list.hpp"
#include "lib/client/find/find_client.hpp"
#include "lib/client/match/merged.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kClientNoun;
extern const Schema kClientSchema;
extern const CheckSubject kClientCheck;  // check/check_rules.cpp

namespace {

// «ром» and «ООО Ром» both begin «ООО "Ромашка"»; each way is one walk of an index.
constexpr const char* kByName = R"(SELECT name, COALESCE(city, '') FROM clients WHERE id IN (
        SELECT id FROM (SELECT id FROM clients
          WHERE sort_key >= :low AND sort_key < :high ORDER BY sort_key LIMIT 50)
        UNION ALL SELECT id FROM (SELECT id FROM clients
          WHERE name_key >= :from AND name_key < :to ORDER BY name_key LIMIT 50))
      ORDER BY sort_key LIMIT 50)";

std::int64_t meant(Database& db, std::string_view who) {
  return number(find_client(db, who).client);
}

constexpr CardSection kCard[] = {
    {120, "merged", N_("Merged into this client"), "", "", 0, merged_table}};

}  // namespace

const Noun kClientNoun = {.code = "client",
                          .words = "client",
                          .list = &kClientList,
                          .show = "client show",
                          .schema = &kClientSchema,
                          .offer = {.by_name = kByName},
                          .card = kCard,
                          .history = kClientHistory,
                          .find = meant,
                          .check = &kClientCheck};

}  // namespace ruka
