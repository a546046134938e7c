#include "lib/report/client/client_card.hpp"

#include "lib/base/text.hpp"
#include "lib/client/consent/consent.hpp"
#include "lib/client/contact.hpp"
#include "lib/client/mail/mail.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/touch/touch_list.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/desk/list.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/task/task.hpp"
#include "lib/task/task_list.hpp"

namespace ruka {

namespace {

Table part(Database& db, const ListSpec& list, std::string_view columns, std::string condition,
           ClientId id, std::vector<Bind> binds, std::int64_t limit) {
  ListQuery query;
  query.columns = columns;
  query.add(std::move(condition), {{":client", number(id)}});
  query.binds = std::move(binds);
  query.limit = limit;
  return select_table(db, list, query);
}

// Who of the two keeps his word: closed promises of each side.
Table kept_table(Database& db, ClientId id) {
  Table table({{"side", N_("Whose"), Type::Code, "promise.side", 90},
               {"percent", N_("Kept in time"), Type::Percent, "", 95},
               {"kept", N_("Kept"), Type::Number, "", 80},
               {"kept_late", N_("Kept late"), Type::Number, "", 70},
               {"broken", N_("Broken"), Type::Number, "", 75}});
  for (const std::string_view side : kPromiseSides) {
    const KeptRate rate = kept_rate(db, side, id);
    if (!rate.percent()) continue;
    table.add_text(side);
    for (const std::int64_t value : {*rate.percent(), rate.kept, rate.kept_late, rate.broken}) {
      table.add_number(value);
    }
  }
  return table;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> differing_of(std::string_view was) {
  std::vector<std::pair<std::string, std::string>> pieces;
  for (const std::string_view piece : split(was, ';')) {
    const std::string_view text = trim(piece);
    const std::size_t colon = text.find(": ");
    const std::string_view column = text.substr(0, colon);
    const bool named = colon != text.npos &&
                       column.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == column.npos;
    if (named || pieces.empty()) {
      pieces.emplace_back(named ? column : "", named ? text.substr(colon + 2) : text);
    } else {
      pieces.back().second += "; " + std::string(text);
    }
  }
  return pieces;
}

namespace {

// Who was merged into the client, and what they had otherwise: kept for whoever needs it.
Table merged_table(Database& db, ClientId id) {
  Table table({{"id", N_("No."), Type::Id, "", 90},
               {"name", N_("Client"), Type::Text, "", 80},
               {"merged_at", N_("Merged"), Type::Instant, "", 40},
               {"field", N_("Field"), Type::Code, "field", 85},
               {"was", N_("There it was"), Type::Text, "", 100}});
  Statement rows(db, R"(
    SELECT old_id, name, merged_at, was FROM client_aliases
    WHERE client_id = :client ORDER BY merged_at, old_id)");
  rows.bind(":client", number(id));
  while (rows.step()) {
    for (const auto& [field, was] : differing_of(rows.text(3))) {
      table.add_number(rows.integer(0));
      table.add_text(rows.view(1));
      table.add_instant(rows.instant(2));
      field.empty() ? table.add_null() : table.add_text(field);
      table.add_text(was);
    }
  }
  return table;
}

}  // namespace

void add_client_card(Database& db, ClientId id, const PhraseContext& phrases,
                     const Settings& settings, Record& record) {
  constexpr std::int64_t kMost = 20;
  record.add("consents", N_("Attention: no consent"),
             part(db, kConsentList, "purpose,state,person,until_on,withdrawn_at",
                  "k.client_id = :client AND (k.withdrawn_at IS NOT NULL OR k.until_on < :today) "
                  "AND NOT EXISTS (SELECT 1 FROM consents v WHERE v.client_id = k.client_id "
                  "AND v.purpose = k.purpose AND v.contact_id IS k.contact_id "
                  "AND v.withdrawn_at IS NULL AND (v.until_on IS NULL OR v.until_on >= :today))",
                  id, {{":today", to_text(phrases.today())}}, kMost));
  record.add("requests", N_("Open requests"),
             part(db, kRequestList, "id,text,urgent,due_at,sla",
                  "r.client_id = :client AND " RUKA_UNANSWERED(r), id,
                  request_binds(settings, phrases.now), kMost));
  record.add("mails", N_("Mail without an answer"),
             part(db, kWaitingMailList, "id,at,with,subject,waiting",
                  fmt::format("m.client_id = :client AND {}", kWaitingMail), id,
                  {{":now", to_text(phrases.now)}}, kMost));
  record.add("promises", N_("Open promises"),
             part(db, kPromiseList, "id,text,kind,side,due_at,overdue",
                  "p.client_id = :client AND " RUKA_OPEN_PROMISE(p), id,
                  {{":now", to_text(phrases.now)}}, kMost));
  record.add("kept", N_("How promises were kept"), kept_table(db, id));
  record.add("deals", N_("Open deals"),
             part(db, kDealList, "id,title,stage,expected_on,amount,probability,next_on,next_step",
                  "d.client_id = :client AND " RUKA_OPEN_DEAL(d), id,
                  deal_binds(settings, phrases.now, phrases.today()), kMost));
  record.add("orders", N_("Open orders"),
             part(db, kOrderList, "id,text,number,stage,stage_at,promised_on,overdue,amount",
                  "o.client_id = :client AND " RUKA_OPEN_ORDER(o), id,
                  order_binds(phrases.zone, phrases.now), kMost));
  record.add("tasks", N_("Tasks"),
             part(db, kTaskList, "id,title,due_at,quadrant,for",
                  "t.client_id = :client AND " RUKA_OPEN_TASK(t), id,
                  task_binds(settings, phrases.now), kMost));
  record.add("meetings", N_("Next meetings"),
             part(db, kMeetingList, "id,title,starts_at,ends_at,place",
                  "m.client_id = :client AND m.starts_at >= :now AND m.state = 'planned'", id,
                  {{":now", to_text(phrases.now)}}, kMost));
  record.add("calls", N_("Planned calls"),
             part(db, kTouchList, "id,at,until_at,summary,contact",
                  "t.client_id = :client AND " RUKA_PLANNED_CALL(t), id, {}, kMost));
  record.add("people", N_("Contacts"),
             part(db, kContactList, "id,name,position,decision,phones,emails,birthday",
                  "k.client_id = :client", id, {}, kMost));
  record.add("merged", N_("Merged into this client"), merged_table(db, id));
  record.add("touches", N_("Last communications"),
             part(db, kTouchList, "at,by,direction,status,summary,contact",
                  "t.client_id = :client AND NOT " RUKA_PLANNED_CALL(t), id, {}, 5));
}

}  // namespace ruka
