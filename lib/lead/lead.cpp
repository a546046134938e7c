#include "lib/lead/lead.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/noun.hpp"
#include "lib/lead/deal/deal.hpp"

namespace ruka {

namespace {

struct LeadNow {
  std::string heat;
  std::optional<Instant> closed_at;
  Instant made_at;
  Instant heat_at;
};

LeadNow require_lead(Database& db, LeadId id) {
  Statement row(db, R"(
    SELECT heat, closed_at, created_at,
           COALESCE((SELECT MAX(at) FROM lead_heats WHERE lead_id = leads.id), created_at)
    FROM leads WHERE id = :id)");
  row.bind(":id", number(id));
  if (row.step()) return {row.text(0), row.maybe_instant(1), row.instant(2), row.instant(3)};
  throw no_record("lead", number(id));
}

std::string checked_name(std::string_view text) {
  const std::string name = clean_line(text);
  if (!has_letter_or_digit(name)) {
    throw Error(ErrorKind::Value, msg("a lead needs a name"),
                msg("give it in quotes: \"ООО Ромашка\""));
  }
  return name;
}

void add_heat(Change& change, LeadId id, std::string_view heat, std::string_view why, Instant at) {
  Statement(change.db(),
            "INSERT INTO lead_heats (lead_id, at, heat, why) VALUES (:id, :at, :heat, :why)")
      .bind(":id", number(id))
      .bind(":at", at)
      .bind(":heat", heat)
      .bind_or_null(":why", why)
      .run();
}

void set_amount(Change& change, LeadId id, const Money& amount) {
  if (amount.minor < 0) {
    throw Error(ErrorKind::Value, msg("an amount cannot be below zero"),
                msg("write it like 150 тыс."));
  }
  Statement(change.db(),
            "UPDATE leads SET amount_minor = :minor, currency = :currency WHERE id = :id")
      .bind(":minor", amount.minor)
      .bind(":currency", amount.currency)
      .bind(":id", number(id))
      .run();
}

// A lead that is lost ends its steps; one that is alive again has them back.
void set_state(Change& change, LeadId id, const LeadNow& was, const LeadEdit& edit) {
  std::optional<Instant> closed_at;
  if (ends_lead(*edit.state)) {
    const Instant said =
        happened_since(change, edit.when, was.made_at,
                       msg("lead {id} was entered later than that", {{"id", number(id)}}));
    closed_at = edit.when.at ? said : was.closed_at.value_or(said);
  }
  Statement(change.db(), "UPDATE leads SET state = :state, closed_at = :closed WHERE id = :id")
      .bind(":state", *edit.state)
      .bind(":closed", closed_at)
      .bind(":id", number(id))
      .run();
  if (was.closed_at && was.closed_at != closed_at) reopen_steps(change, id, *was.closed_at);
  if (closed_at) cancel_steps(change, id, closed_at);
  set_importance(change, {"lead_id", number(id)});
}

}  // namespace

bool ends_lead(std::string_view state) { return state == "lost" || state == "unqualified"; }

LeadId add_lead(Change& change, const LeadDraft& draft) {
  const std::string name = checked_name(draft.name);
  Statement(change.db(), R"(
    INSERT INTO leads (uid, name, sort_key, heat, priority, product, source, created_at, updated_at)
    VALUES (:uid, :name, :key, :heat, :priority, :product, :source, :now, :now))")
      .bind(":uid", new_uid())
      .bind(":name", name)
      .bind(":key", fold(name))
      .bind(":heat", draft.heat)
      .bind(":priority", draft.priority)
      .bind_or_null(":product", clean_line(draft.product))
      .bind_or_null(":source", clean_line(draft.source))
      .bind(":now", change.now())
      .run();
  const LeadId id{last_id(change.db())};
  if (draft.amount) set_amount(change, id, *draft.amount);
  if (draft.next) set_next_step(change, id, *draft.next);
  add_heat(change, id, draft.heat, "", change.now());
  return id;
}

void heat_lead(Change& change, LeadId id, std::string_view heat, std::string_view why,
               const Happened& when) {
  const std::string reason = clean_line(why);
  if (reason.empty()) {
    throw Error(ErrorKind::Value, msg("a change of heat needs a reason"),
                msg("say why: --why \"просят договор\""));
  }
  const LeadNow was = require_lead(change.db(), id);
  if (was.heat == heat) {
    throw Error(ErrorKind::Conflict,
                msg("lead {id} is already {heat}",
                    {{"id", number(id)}, {"heat", msg_in("lead.heat", heat)}}),
                msg("ruka lead show {id} shows its history", {{"id", number(id)}}));
  }
  const Instant at =
      happened_since(change, when, was.heat_at,
                     msg("lead {id} came to its heat later than that", {{"id", number(id)}}));
  Statement(change.db(), "UPDATE leads SET heat = :heat, updated_at = :now WHERE id = :id")
      .bind(":heat", heat)
      .bind(":now", change.now())
      .bind(":id", number(id))
      .run();
  add_heat(change, id, heat, reason, at);
  set_importance(change, {"lead_id", number(id)});
}

void edit_lead(Change& change, LeadId id, const LeadEdit& edit) {
  const LeadNow was = require_lead(change.db(), id);
  const auto set = [&](const char* sql, const std::string& value) {
    Statement(change.db(), sql).bind_or_null(":value", value).bind(":id", number(id)).run();
  };
  if (edit.name) {
    set("UPDATE leads SET name = :value WHERE id = :id", checked_name(*edit.name));
    set("UPDATE leads SET sort_key = :value WHERE id = :id", fold(checked_name(*edit.name)));
  }
  if (edit.priority) set("UPDATE leads SET priority = :value WHERE id = :id", *edit.priority);
  if (edit.state) set_state(change, id, was, edit);
  if (edit.product)
    set("UPDATE leads SET product = :value WHERE id = :id", clean_line(*edit.product));
  if (edit.source) set("UPDATE leads SET source = :value WHERE id = :id", clean_line(*edit.source));
  if (edit.amount) set_amount(change, id, *edit.amount);
  if (edit.next) set_next_step(change, id, *edit.next);
  set("UPDATE leads SET updated_at = :value WHERE id = :id", to_text(change.now()));
}

void remove_lead(Change& change, LeadId id) {
  require_lead(change.db(), id);
  remove_steps(change, id);
  Statement(change.db(), "DELETE FROM leads WHERE id = :id").bind(":id", number(id)).run();
}

Table deals_of_lead(Database& db, LeadId id) {
  ListQuery query;
  query.columns = "id,client,title,stage,expected_on,amount";
  add_scope(query, *find_scope(kDealList, "all"));
  query.add("d.lead_id = :lead", {{":lead", number(id)}});
  return select_table(db, kDealList, query);
}

Table lead_heats(Database& db, LeadId id) {
  Table table({{"at", N_("When"), Type::Instant},
               {"heat", N_("Heat"), Type::Code, "lead.heat"},
               {"why", N_("Reason"), Type::Text}});
  Statement rows(db, R"(
    SELECT at, heat, COALESCE(why, '') FROM lead_heats WHERE lead_id = :id ORDER BY at, id)");
  rows.bind(":id", number(id));
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.view(1));
    table.add_text(rows.view(2));
  }
  return table;
}

}  // namespace ruka
