#include "lib/meet/meeting.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/uid.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/promise/promise.hpp"
#include "lib/client/touch/last_contact.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/meet/participant.hpp"
#include "lib/meet/taken.hpp"

namespace ruka {

namespace {

std::string checked_title(std::string_view text) {
  const std::string title = clean_line(text);
  if (!has_letter_or_digit(title)) {
    throw Error(ErrorKind::Value, msg("a meeting needs a subject"),
                msg("write in quotes what it is about"));
  }
  return title;
}

std::string checked_link(std::string_view text) {
  const std::string link = clean_line(text);
  if (link.find(' ') == link.npos) return link;
  throw Error(ErrorKind::Value, msg("“{value}” is no link", {{"value", terminal_safe(link)}}),
              msg("a link is one word, https://…; where it is to be: --place TEXT"));
}

std::optional<std::int64_t> counted(const std::optional<Minutes>& span) {
  return span ? std::optional<std::int64_t>(span->count()) : std::nullopt;
}

void check_length(Minutes length) {
  if (length <= std::chrono::hours(24)) return;
  throw Error(
      ErrorKind::Value, msg("a meeting cannot be longer than a day"),
      msg("what takes days is a trip or an event: ruka trip add TITLE --from DATE --to DATE"));
}

}  // namespace

MeetingId add_meeting(Change& change, const MeetingDraft& draft, Overlap overlap,
                      const PhraseContext& phrases) {
  const std::string title = checked_title(draft.title);
  check_length(draft.length);
  if (draft.client) demand_not_erased(change.db(), *draft.client);
  const Instant ends_at = draft.starts_at + draft.length;
  if (overlap == Overlap::Refuse) {
    check_overlap(change.db(),
                  {.id = 0,
                   .from = draft.starts_at,
                   .to = ends_at,
                   .before = draft.travel_before.value_or(Minutes(0)),
                   .after = draft.travel_after.value_or(Minutes(0)),
                   .place = clean_line(draft.place),
                   .type = draft.type},
                  phrases);
  }
  Statement(change.db(), R"(
    INSERT INTO meetings (uid, title, type, starts_at, ends_at, place, link, purpose, agenda,
                          travel_before, travel_after, client_id, created_at)
    VALUES (:uid, :title, :type, :starts, :ends, :place, :link, :purpose, :agenda,
            :before, :after, :client, :now))")
      .bind(":uid", new_uid())
      .bind(":title", title)
      .bind(":type", draft.type)
      .bind(":starts", draft.starts_at)
      .bind(":ends", ends_at)
      .bind_or_null(":place", clean_line(draft.place))
      .bind_or_null(":link", checked_link(draft.link))
      .bind_or_null(":purpose", clean_line(draft.purpose))
      .bind_or_null(":agenda", clean_text(trim(draft.agenda)))
      .bind(":before", counted(draft.travel_before))
      .bind(":after", counted(draft.travel_after))
      .bind(":client", draft.client ? std::optional(number(*draft.client)) : std::nullopt)
      .bind(":now", change.now())
      .run();
  return MeetingId{last_id(change.db())};
}

namespace {

[[noreturn]] void refuse_result(MeetingId id) {
  throw Error(ErrorKind::Conflict, msg("meeting {id} was not held", {{"id", number(id)}}),
              msg("it was: ruka meet held {id} --result TEXT", {{"id", number(id)}}));
}

// The time that a meeting is to take, and its ways.
Taken after_edit(const Statement& row, MeetingId id, const MeetingEdit& edit) {
  const auto way = [](const std::optional<std::optional<Minutes>>& edited, std::int64_t stood) {
    return edited ? edited->value_or(Minutes(0)) : Minutes(stood);
  };
  Taken taken;
  taken.id = number(id);
  taken.from = edit.starts_at.value_or(row.instant(0));
  taken.to = taken.from +
             edit.length.value_or(std::chrono::floor<Minutes>(row.instant(1) - row.instant(0)));
  taken.before = way(edit.travel_before, row.integer(4));
  taken.after = way(edit.travel_after, row.integer(5));
  taken.place = edit.place ? clean_line(*edit.place) : row.text(6);
  taken.type = edit.type.value_or(row.text(7));
  return taken;
}

// What of an edit is words and spans: it stands as it is given.
void edit_words(Change& change, MeetingId id, const MeetingEdit& edit) {
  const auto set = [&](const char* sql, const std::string& value) {
    Statement(change.db(), sql).bind_or_null(":value", value).bind(":id", number(id)).run();
  };
  if (edit.title)
    set("UPDATE meetings SET title = :value WHERE id = :id", checked_title(*edit.title));
  if (edit.type) set("UPDATE meetings SET type = :value WHERE id = :id", *edit.type);
  if (edit.place) set("UPDATE meetings SET place = :value WHERE id = :id", clean_line(*edit.place));
  if (edit.link) set("UPDATE meetings SET link = :value WHERE id = :id", checked_link(*edit.link));
  if (edit.purpose) {
    set("UPDATE meetings SET purpose = :value WHERE id = :id", clean_line(*edit.purpose));
  }
  if (edit.agenda) {
    set("UPDATE meetings SET agenda = :value WHERE id = :id", clean_text(trim(*edit.agenda)));
  }
  if (edit.result) {
    set("UPDATE meetings SET result = :value WHERE id = :id", needed_result(*edit.result));
  }
  const auto set_span = [&](const char* sql, const std::optional<std::optional<Minutes>>& span) {
    if (!span) return;
    Statement(change.db(), sql).bind(":value", counted(*span)).bind(":id", number(id)).run();
  };
  set_span("UPDATE meetings SET travel_before = :value WHERE id = :id", edit.travel_before);
  set_span("UPDATE meetings SET travel_after = :value WHERE id = :id", edit.travel_after);
}

}  // namespace

std::int64_t edit_meeting(Change& change, MeetingId id, const MeetingEdit& edit, Overlap overlap,
                          const PhraseContext& phrases) {
  Statement row(change.db(),
                R"(SELECT starts_at, ends_at, state, client_id, COALESCE(travel_before, 0),
                     COALESCE(travel_after, 0), COALESCE(place, ''), type
                   FROM meetings WHERE id = :id)");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("meeting", number(id));
  const Taken taken = after_edit(row, id, edit);
  const Instant stood_at = row.instant(0);
  const Instant starts_at = taken.from;
  const Minutes length = std::chrono::floor<Minutes>(taken.to - taken.from);
  const bool moved = starts_at != row.instant(0) || starts_at + length != row.instant(1);
  const bool held = row.view(2) == "held";
  const bool planned = row.view(2) == "planned";
  const auto was_with = row.maybe_integer(3);
  if (edit.result && !held) refuse_result(id);
  if (edit.client) demand_not_erased(change.db(), *edit.client);
  row.reset();
  check_length(length);
  if (moved) keep_meeting_move(change, id, edit.why);
  const bool other_way = edit.travel_before || edit.travel_after;
  const bool checked = moved || (other_way && planned);
  if (checked && overlap == Overlap::Refuse) check_overlap(change.db(), taken, phrases);
  Statement(change.db(), "UPDATE meetings SET starts_at = :starts, ends_at = :ends WHERE id = :id")
      .bind(":starts", starts_at)
      .bind(":ends", starts_at + length)
      .bind(":id", number(id))
      .run();
  if (starts_at != stood_at) move_preparations(change, id, stood_at, starts_at, phrases.zone);
  edit_words(change, id, edit);
  if (edit.client) {
    Statement(change.db(), "UPDATE meetings SET client_id = :client WHERE id = :id")
        .bind(":client", number(*edit.client))
        .bind(":id", number(id))
        .run();
    for (const char* link : {"meeting_id", "from_meeting_id"}) {
      move_tasks(change, {link, number(id)}, was_with, number(*edit.client));
    }
    if (was_with) move_promises(change, id, ClientId{*was_with}, *edit.client);
    if (held) refresh_last_contact(change, *edit.client);
    if (held && was_with) refresh_last_contact(change, ClientId{*was_with});
  }
  const bool ahead = starts_at + length > change.now();
  return moved && ahead ? ask_again(change, id) : 0;
}

void remove_meeting(Change& change, MeetingId id) {
  Statement row(change.db(), "SELECT client_id, state FROM meetings WHERE id = :id");
  row.bind(":id", number(id));
  if (!row.step()) throw no_record("meeting", number(id));
  const auto client = row.maybe_integer(0);
  const bool held = row.view(1) == "held";
  row.reset();
  remove_tasks(change, {"meeting_id", number(id)});
  Statement(change.db(), "DELETE FROM meetings WHERE id = :id").bind(":id", number(id)).run();
  if (held && client) refresh_last_contact(change, ClientId{*client});
}

}  // namespace ruka
