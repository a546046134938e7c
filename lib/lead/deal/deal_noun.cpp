#include "lib/desk/noun.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

extern const Noun kDealNoun;
extern const Schema kDealSchema;

namespace {

constexpr DueSource kDue[] = {{.kind = "deal", .sql = R"(
       SELECT d.id AS id, c.name AS client, COALESCE(d.next_step || ' · ', '') || d.title AS text,
              d.next_at AS due_at, c.vip AS vip
       FROM deals d JOIN clients c ON c.id = d.client_id
       WHERE d.next_at IS NOT NULL AND )" RUKA_OPEN_DEAL(d) R"( AND d.next_at < :until
       ORDER BY d.next_at, d.id)"},
                              {.kind = "deal_date",
                               .sql = R"(
       SELECT d.id AS id, c.name AS client, d.title AS text, d.expected_on AS due_on, c.vip AS vip
       FROM deals d JOIN clients c ON c.id = d.client_id
       WHERE )" RUKA_OPEN_DEAL(d) R"( AND d.expected_on <= :day AND d.stage <> 'on_hold'
       ORDER BY d.expected_on, d.id)",
                               .matter = N_("to be closed: {text}")}};

constexpr CardSection kCard[] = {{60, "deals", N_("Open deals"),
                                  "id,title,stage,expected_on,amount,probability,next_on,next_step",
                                  "live"}};

}  // namespace

const Noun kDealNoun = {.code = "deal",
                        .words = "lead deal",
                        .list = &kDealList,
                        .show = "lead deal show",
                        .schema = &kDealSchema,
                        .due = kDue,
                        .offer = {.says = "c.name || ': ' || d.title",
                                  .live = RUKA_OPEN_DEAL(d),
                                  .order = "d.expected_on, d.id"},
                        .card = kCard};

}  // namespace ruka
