#include "lib/report/client_card.hpp"

#include "lib/client/request.hpp"
#include "lib/client/touch_table.hpp"
#include "lib/desk/list.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/task/task_table.hpp"

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

}  // namespace

void add_client_card(Database& db, ClientId id, const PhraseContext& phrases,
                     const Settings& settings, Record& record) {
  constexpr std::int64_t kMost = 20;
  record.headed(msg(
      "{client}", {{"client", std::get<std::string>(std::get<Cell>(record.find("name")->value))}}));
  record.add("requests", N_("Open requests"),
             part(db, kRequestList, "id,text,urgent,due_at,sla",
                  "r.client_id = :client AND r.state = 'open'", id,
                  request_binds(settings, phrases.now), kMost));
  record.add("tasks", N_("Tasks"),
             part(db, kTaskList, "id,title,due_at,quadrant,for",
                  "t.client_id = :client AND t.state = 'open'", id,
                  task_binds(settings, phrases.now), kMost));
  record.add("meetings", N_("Next meetings"),
             part(db, kMeetingList, "id,title,starts_at,ends_at,place",
                  "m.client_id = :client AND m.starts_at >= :now AND m.state = 'planned'", id,
                  {{":now", to_text(phrases.now)}}, kMost));
  record.add("touches", N_("Last communications"),
             part(db, kTouchList, "at,by,direction,status,summary,contact", "t.client_id = :client",
                  id, {}, 5));
}

Table client_history(Database& db, ClientId id, std::optional<Period> period, const Zone& zone,
                     std::optional<std::int64_t> limit) {
  Statement rows(db, R"(
    SELECT at, kind, id, text, state FROM (
      SELECT at, CASE channel WHEN 'call' THEN 'call' ELSE channel END AS kind, id,
             summary || COALESCE(' → ' || result, '') AS text,
             CASE status WHEN 'done' THEN COALESCE(direction, '') ELSE status END AS state
      FROM touches WHERE client_id = :client AND at >= :from AND at < :to
      UNION ALL
      SELECT received_at, 'request', id, text, state FROM requests
      WHERE client_id = :client AND received_at >= :from AND received_at < :to
      UNION ALL
      SELECT created_at, 'task', id, title, state FROM tasks
      WHERE client_id = :client AND created_at >= :from AND created_at < :to
      UNION ALL
      SELECT starts_at, 'meeting', id, title, state FROM meetings
      WHERE client_id = :client AND starts_at >= :from AND starts_at < :to
      UNION ALL
      SELECT created_at, 'document', id, title,
             CASE WHEN archived_at IS NULL THEN 'waiting' ELSE 'archived' END
      FROM documents WHERE client_id = :client AND created_at >= :from AND created_at < :to)
    ORDER BY at DESC, kind, id DESC LIMIT :limit)");
  rows.bind(":client", number(id))
      .bind(":from", period ? to_text(period->begins(zone)) : "")
      .bind(":to", period ? to_text(period->ends(zone)) : "9999")
      .bind(":limit", limit.value_or(-1));
  Table table({{"at", N_("When"), Type::Instant, "", 90},
               {"kind", N_("What"), Type::Code, "record", 95},
               {"id", N_("No."), Type::Id, "", 60},
               {"text", N_("Text"), Type::Text, "", 100},
               {"state", N_("State"), Type::Code, "history.state", 50}});
  while (rows.step()) {
    table.add_instant(rows.instant(0));
    table.add_text(rows.view(1));
    table.add_number(rows.integer(2));
    table.add_text(rows.view(3));
    table.add_text(rows.view(4));
  }
  return table;
}

}  // namespace ruka
