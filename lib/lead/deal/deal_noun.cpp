#include "lib/desk/noun.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

extern const Noun kDealNoun;
extern const Schema kDealSchema;

namespace {

// A next step that is a task stands there as the task; so it does in a client's card.
constexpr DueSource kDue[] = {{.kind = "deal",
                               .sql = R"(
       SELECT d.id AS id, c.name AS client, COALESCE(d.next_step || ' · ', '') || d.title AS text,
              d.next_at AS due_at, c.vip AS vip
       FROM deals d JOIN clients c ON c.id = d.client_id
       WHERE d.next_at IS NOT NULL AND )" RUKA_OPEN_DEAL(d) R"( AND d.next_at < :until
         AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.deal_id = d.id
                         AND )" RUKA_OPEN_TASK(t) R"()
       ORDER BY d.next_at, d.id)",
                               .command = "deal edit {id} --next \"WHEN TEXT\"",
                               .risk = "risk.deal",
                               .money = true},
                              // Its day has not come, and nobody has said what is next.
                              {.kind = "deal",
                               .sql = R"(
       SELECT d.id AS id, c.name AS client, d.title AS text, :today AS due_on, c.vip AS vip
       FROM deals d JOIN clients c ON c.id = d.client_id
       WHERE d.next_at IS NULL AND )" RUKA_OPEN_DEAL(d) R"( AND d.expected_on > :day
         AND d.stage <> 'on_hold'
         AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.deal_id = d.id AND t.state = 'open')
       ORDER BY d.expected_on, d.id)",
                               .command = "deal edit {id} --next \"WHEN TEXT\"",
                               .matter = N_("what is the next step? {text}"),
                               .money = true},
                              {.kind = "deal_date",
                               .sql = R"(
       SELECT d.id AS id, c.name AS client, d.title AS text, d.expected_on AS due_on, c.vip AS vip
       FROM deals d JOIN clients c ON c.id = d.client_id
       WHERE )" RUKA_OPEN_DEAL(d) R"( AND d.expected_on <= :day AND d.stage <> 'on_hold'
       ORDER BY d.expected_on, d.id)",
                               .command = "deal win {id}",
                               .matter = N_("to be closed: {text}"),
                               .risk = "risk.deal",
                               .money = true}};

constexpr CardSection kCard[] = {
    {60, "deals", N_("Open deals"), "id,title,stage,expected_on,amount,probability", "live"}};

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT g.at, 'deal', d.id, d.title, g.stage,
         COALESCE(g.reason,
                  IIF(NOT EXISTS (SELECT 1 FROM deal_stages b WHERE b.deal_id = d.id AND b.id < g.id),
                      (SELECT group_concat(l.product, ', ') FROM deal_lines l
                       WHERE l.deal_id = d.id), NULL)),
         search_row('deals', d.id), COALESCE(g.noted_at, g.at)
  FROM deals d JOIN deal_stages g ON g.deal_id = d.id WHERE d.client_id = :client)",
                                     .kinds = code_words<"deal">,
                                     .states = kDealStages.words}};

constexpr Closing kCloses[] = {
    {"deals", "client_id = :client AND " RUKA_OPEN_DEAL(deals),
     "stage = 'lost', held_stage = NULL, stage_at = :now, closed_at = :now, updated_at = :now",
     "INSERT INTO deal_stages (deal_id, at, stage) SELECT id, :now, 'lost'"}};

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
                        .card = kCard,
                        .history = kHistory,
                        .closes = kCloses};

}  // namespace ruka
