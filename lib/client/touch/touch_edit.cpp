#include "lib/client/touch/touch_edit.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/touch/last_contact.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

// A communication as it stands.
struct Written {
  std::int64_t client;
  std::string channel, direction, status, summary;
  Instant at;
  bool from_file;  // a letter that came from a mail file

  bool is_call() const { return channel == channel_code(Channel::Call); }
  bool is(TouchStatus one) const { return status == touch_status_code(one); }
};

Written find_touch(Database& db, TouchId id) {
  Statement row(db, R"(
    SELECT client_id, channel, COALESCE(direction, ''), status, summary, at,
           EXISTS (SELECT 1 FROM mails m WHERE m.id = t.id)
    FROM touches t WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("call", number(id));
  return {
      row.integer(0), std::string(row.blob(1)), std::string(row.blob(2)), std::string(row.blob(3)),
      row.text(4),    row.instant(5),           row.integer(6) != 0};
}

[[noreturn]] void refuse(TouchId id, std::string_view what, std::string_view hint) {
  const std::vector<MessageArg> which = {{"id", number(id)}};
  throw Error(ErrorKind::Conflict, msg(what, which), msg(hint, which));
}

void check_planned(TouchId id, const Written& touch, const TouchEdit& edit) {
  if (!touch.is(TouchStatus::Planned)) return;
  if (edit.at) {
    refuse(id, N_("call {id} is still planned: its hour is moved"),
           N_("ruka client calls move {id} WHEN"));
  }
  if (edit.status || edit.direction || edit.minutes || edit.result) {
    refuse(id, N_("call {id} is still planned: it has no outcome"),
           N_("when it was made: ruka client call WHO TEXT --planned {id}"));
  }
}

void check_letter(TouchId id, const Written& touch, const TouchEdit& edit) {
  if (!touch.from_file || !(edit.at || edit.summary || edit.direction)) return;
  refuse(id, N_("letter {id} came from a mail file: it says what it says"),
         N_("its client, person and result can be mended"));
}

bool is_done_after(const Written& touch, const TouchEdit& edit) {
  return edit.status ? *edit.status == TouchStatus::Done : touch.is(TouchStatus::Done);
}

void check_outcome(TouchId id, const Written& touch, const TouchEdit& edit) {
  if (edit.status && !touch.is_call()) {
    refuse(id, N_("communication {id} is no call: it took place"),
           N_("one that was not: ruka client calls rm {id}"));
  }
  if (edit.minutes && !is_done_after(touch, edit)) {
    refuse(id, N_("nobody took call {id}: it has no minutes"),
           N_("it was taken after all: ruka client calls edit {id} --status done"));
  }
  if (edit.direction && touch.direction.empty()) {
    refuse(id, N_("communication {id} is a note: it goes no way"),
           N_("ruka client calls show {id} shows it"));
  }
}

// A missed call came in, one that nobody took went out.
std::optional<std::string_view> way_after(const TouchEdit& edit) {
  if (edit.status == TouchStatus::Missed) return direction_code(Direction::In);
  if (edit.status == TouchStatus::NoAnswer) return direction_code(Direction::Out);
  return edit.direction ? std::optional(direction_code(*edit.direction)) : std::nullopt;
}

std::string checked_text(const Written& touch, const TouchEdit& edit) {
  std::string text = edit.summary ? clean_text(trim(*edit.summary)) : touch.summary;
  if (text.empty() && is_done_after(touch, edit)) {
    throw Error(ErrorKind::Value, msg("what was said is missing"),
                msg("write it in quotes, a few words are enough"));
  }
  return text;
}

// The outcome that a talk gave to a missed call is open again; one that was said by hand stays.
void forget_outcome(Change& change, TouchId id) {
  Statement(change.db(), R"(
    UPDATE touches AS t SET closed_at = NULL
    WHERE id = :id AND status <> 'cancelled' AND (status <> 'missed' OR EXISTS (
      SELECT 1 FROM touches talk WHERE talk.client_id = t.client_id AND talk.at = t.closed_at
        AND talk.status = 'done' AND talk.channel IN ('call', 'visit', 'meeting'))))")
      .bind(":id", number(id))
      .run();
}

// Missed calls of the client without an outcome, or whose outcome was the talk at `was`: the first
// talk after each is its outcome.
void refresh_outcomes(Change& change, std::int64_t client, Instant was) {
  Statement(change.db(), R"(
    UPDATE touches AS t SET closed_at = (
      SELECT MIN(talk.at) FROM touches talk
      WHERE talk.client_id = t.client_id AND talk.at >= t.at AND talk.id <> t.id
        AND talk.channel IN ('call', 'visit', 'meeting') AND talk.status = 'done')
    WHERE client_id = :client AND status = 'missed' AND (closed_at IS NULL OR closed_at = :was))")
      .bind(":client", client)
      .bind(":was", was)
      .run();
}

void refresh(Change& change, std::int64_t client, Instant was) {
  refresh_outcomes(change, client, was);
  refresh_attempts(change, ClientId{client}, was);
  refresh_last_contact(change, ClientId{client});
}

// The tables whose rows belong to a communication and to a client, found in the schema: a room that
// comes later is not forgotten.
std::vector<std::string> following_tables(Database& db) {
  Statement rows(db, R"(
    SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f."table" = 'touches' AND f."from" = 'touch_id'
      AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'client_id')
    ORDER BY m.name)");
  std::vector<std::string> tables;
  while (rows.step()) tables.emplace_back(rows.blob(0));
  return tables;
}

std::vector<Followers> move_followers(Change& change, TouchId id, std::int64_t from,
                                      std::int64_t to) {
  std::vector<Followers> moved;
  for (const std::string& table : following_tables(change.db())) {
    const auto rows =
        Statement(change.db(), fmt::format("UPDATE {} SET client_id = :to "
                                           "WHERE touch_id = :id AND client_id = :from",
                                           table))
            .bind(":to", to)
            .bind(":from", from)
            .bind(":id", number(id))
            .run();
    if (rows > 0) moved.push_back({table, rows});
  }
  set_importance(change, {"touch_id", number(id)});
  return moved;
}

// The letter itself stands beside its communication.
void move_letter(Change& change, TouchId id, std::int64_t to) {
  Statement(change.db(), R"(
    UPDATE mails SET client_id = :to,
      contact_id = (SELECT contact_id FROM touches WHERE id = :id) WHERE id = :id)")
      .bind(":to", to)
      .bind(":id", number(id))
      .run();
}

void write_edit(Change& change, TouchId id, const Written& touch, const TouchEdit& edit) {
  const std::int64_t client = edit.client ? number(*edit.client) : touch.client;
  const bool leaves = client != touch.client;
  const auto contact = edit.contact.value_or(std::nullopt);
  Statement(change.db(), R"(
    UPDATE touches SET client_id = :client, summary = :summary, at = COALESCE(:at, at),
      contact_id = IIF(:new_contact, :contact, contact_id),
      direction = COALESCE(:direction, direction), status = COALESCE(:status, status),
      minutes = IIF(COALESCE(:status, status) = 'done', COALESCE(:minutes, minutes), NULL),
      result = IIF(:new_result, :result, result)
    WHERE id = :id)")
      .bind(":client", client)
      .bind(":summary", checked_text(touch, edit))
      .bind(":at", edit.at)
      .bind(":new_contact", edit.contact || leaves ? 1 : 0)
      .bind(":contact", contact ? std::optional(number(*contact)) : std::nullopt)
      .bind_or_null(":direction", way_after(edit).value_or(""))
      .bind_or_null(":status", edit.status ? touch_status_code(*edit.status) : "")
      .bind(":minutes", edit.minutes)
      .bind(":new_result", edit.result ? 1 : 0)
      .bind_or_null(":result", clean_text(edit.result.value_or("")))
      .bind(":id", number(id))
      .run();
}

}  // namespace

ClientId client_of_touch(Database& db, TouchId id) { return ClientId{find_touch(db, id).client}; }

std::vector<Followers> edit_touch(Change& change, TouchId id, const TouchEdit& edit) {
  const Written touch = find_touch(change.db(), id);
  check_planned(id, touch, edit);
  check_letter(id, touch, edit);
  check_outcome(id, touch, edit);
  if (edit.at && *edit.at > change.now() + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a communication cannot be in the future"),
                msg("say when it was: --at \"вчера 15:00\""));
  }
  if (edit.client) demand_not_erased(change.db(), *edit.client);
  if (edit.client || edit.at || edit.status) forget_outcome(change, id);
  write_edit(change, id, touch, edit);
  std::vector<Followers> moved;
  const std::int64_t client = edit.client ? number(*edit.client) : touch.client;
  if (client != touch.client) {
    moved = move_followers(change, id, touch.client, client);
    refresh(change, touch.client, touch.at);
  }
  if (touch.from_file) move_letter(change, id, client);
  refresh(change, client, touch.at);
  return moved;
}

std::vector<Followers> remove_touch(Change& change, TouchId id) {
  const Written touch = find_touch(change.db(), id);
  std::vector<Followers> gone;
  const std::int64_t steps = remove_tasks(change, {"touch_id", number(id)});
  if (steps > 0) gone.push_back({"tasks", steps});
  for (const char* sql :
       {"DELETE FROM mails WHERE id = :id", "DELETE FROM touches WHERE id = :id"}) {
    Statement(change.db(), sql).bind(":id", number(id)).run();
  }
  refresh(change, touch.client, touch.at);
  return gone;
}

}  // namespace ruka
