#include "lib/lead/convert_lead.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

struct LiveLead {
  std::string name, product, source;
  std::optional<Money> amount;
  std::optional<NextStep> next;
};

LiveLead live_lead(Database& db, LeadId id) {
  Statement row(db, R"(
    SELECT name, COALESCE(product, ''), COALESCE(source, ''), amount_minor, currency, next_on,
           next_at, COALESCE(next_step, ''), state
    FROM leads WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("lead", number(id));
  const std::string state = row.text(8);
  if (state == "converted") {
    throw Error(ErrorKind::Conflict, msg("lead {id} is converted already", {{"id", number(id)}}),
                msg("ruka lead show {id} shows its deal", {{"id", number(id)}}));
  }
  if (state == "lost" || state == "unqualified") {
    throw Error(
        ErrorKind::Conflict,
        msg("lead {id} is closed: {state}",
            {{"id", number(id)}, {"state", msg_in("lead.state", state)}}),
        msg("if it is alive again: ruka lead edit {id} --state qualified", {{"id", number(id)}}));
  }
  LiveLead lead{row.text(0), row.text(1), row.text(2), {}, {}};
  if (const auto minor = row.maybe_integer(3)) lead.amount = Money{*minor, row.text(4)};
  if (!row.null(5)) lead.next = NextStep{row.day(5), row.instant(6), row.text(7)};
  return lead;
}

// A lead has nothing but its name to be known by: one that a client has, or had before.
void refuse_namesake(Database& db, const std::string& name) {
  Statement row(db, R"(
    SELECT c.id, c.name, m.former FROM (
      SELECT id, 0 AS former FROM clients WHERE name_key = :key
      UNION ALL SELECT client_id, 1 FROM client_aliases WHERE name_key = :key) m
    JOIN clients c ON c.id = m.id WHERE c.erased_at IS NULL ORDER BY m.former, c.id LIMIT 1)");
  if (!row.bind(":key", name_key(name)).step()) return;
  const std::vector<MessageArg> args = {{"id", row.integer(0)},
                                        {"name", terminal_safe(row.text(1))}};
  throw Error(ErrorKind::Refused,
              row.integer(2) == 0 ? msg("there is a client of this name: {id} {name}", args)
                                  : msg("client {id} {name} bore this name before", args),
              msg("if it is that one: --client {id}; to add another one all the same: --force",
                  {{"id", row.integer(0)}}));
}

ClientId new_client(Change& change, const LiveLead& lead, const Conversion& conversion) {
  if (conversion.insist == Insist::No) refuse_namesake(change.db(), lead.name);
  ClientDraft draft;
  draft.name = lead.name;
  draft.texts.source = lead.source;
  draft.owner = conversion.deal.owner;
  return add_client(change, draft, Insist::Yes);
}

DealDraft deal_of(const LiveLead& lead, const Conversion& conversion) {
  DealDraft deal = conversion.deal;
  if (deal.lines.empty() && !lead.product.empty()) deal.lines = {{lead.product}};
  if (deal.lines.empty()) {
    throw Error(ErrorKind::Value, msg("a deal has its product"),
                msg("say what is sold: --product \"кресло; 50; 4 500\""));
  }
  if (deal.title.empty()) {
    deal.title = lead.product.empty() ? deal.lines.front().product : lead.product;
  }
  if (!deal.amount && !sum_of_lines(deal.lines)) deal.amount = lead.amount;
  if (!deal.next) deal.next = lead.next;
  return deal;
}

}  // namespace

Converted convert_lead(Change& change, LeadId id, const Conversion& conversion) {
  const LiveLead lead = live_lead(change.db(), id);
  DealDraft deal = deal_of(lead, conversion);
  deal.client = conversion.client ? *conversion.client : new_client(change, lead, conversion);
  const DealId made = add_deal(change, deal);
  Statement(change.db(), "UPDATE deals SET lead_id = :lead WHERE id = :id")
      .bind(":lead", number(id))
      .bind(":id", number(made))
      .run();
  hand_on_steps(change, id, made);
  if (deal.next) set_next_step(change, made, *deal.next);
  Statement(change.db(), "UPDATE leads SET state = 'converted', updated_at = :now WHERE id = :id")
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  // The lead's own day without words is the deal's, and no task.
  const bool worded = conversion.deal.next || !lead.next || !lead.next->text.empty();
  return {deal.client, lead.name, made, worded ? deal.next : std::nullopt};
}

}  // namespace ruka
