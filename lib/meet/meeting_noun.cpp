#include "lib/desk/noun.hpp"
#include "lib/desk/open.hpp"
#include "lib/meet/meeting.hpp"

namespace ruka {

extern const Noun kMeetingNoun;
extern const Schema kMeetingSchema;
extern const CheckSubject kMeetingCheck;  // meeting_rules.cpp

namespace {

// One under way began earlier the same day or the day before, never longer ago.
constexpr DueSource kDue[] = {{.kind = "meeting",
                               .sql = R"(
       SELECT m.id AS id, c.name AS client,
              m.title || COALESCE(' · ' || (
                SELECT group_concat(k.title, ', ') FROM tasks k
                WHERE k.meeting_id = m.id AND k.due_at >= :now
                  AND )" RUKA_OPEN_TASK(k) R"(), '') AS text,
              m.starts_at AS due_at,
              m.ends_at AS ends_at, c.vip AS vip, m.place AS place
       FROM meetings m LEFT JOIN clients c ON c.id = m.client_id
       WHERE m.starts_at >= :day_ago AND m.starts_at < :until AND m.ends_at > :now
         AND m.state = 'planned'
       ORDER BY m.starts_at, m.id)",
                               .never_late = true},
                              // It is over, and nobody has said how it ended.
                              {.kind = "meeting",
                               .sql = R"(
       SELECT m.id AS id, c.name AS client, m.title AS text, m.ends_at AS since_at, c.vip AS vip
       FROM meetings m LEFT JOIN clients c ON c.id = m.client_id
       WHERE )" RUKA_UNANSWERED_MEETING(m) R"( AND m.ends_at <= :now
       ORDER BY m.ends_at, m.id)",
                               .command = "meet held {id} --result TEXT",
                               .matter = N_("was it held? {text}"),
                               .term = "meet.answer-days"}};

constexpr CardSection kCard[] = {
    {90, "meetings", N_("Next meetings"), "id,title,starts_at,ends_at,place", "ahead"}};

constexpr HistoryPart kHistory[] = {
    {.sql = R"(
  SELECT starts_at, 'meeting', id, title, state, COALESCE(result, reason),
         search_row('meetings', id),
         created_at
  FROM meetings WHERE client_id = :client)",
     .kinds = code_words<"meeting">,
     .states = kMeetingStates.words,
     .labels = [](std::string_view) { return kMeetingStates.context; }}};

constexpr Closing kCloses[] = {{"meetings", "client_id = :client AND state = 'planned'",
                                "state = 'cancelled', ended_at = :now"}};

}  // namespace

const Noun kMeetingNoun = {.code = "meeting",
                           .words = "meet",
                           .list = &kMeetingList,
                           .show = "meet show",
                           .schema = &kMeetingSchema,
                           .due = kDue,
                           .offer = {.says = "m.title", .order = "m.starts_at DESC"},
                           .card = kCard,
                           .history = kHistory,
                           .closes = kCloses,
                           .check = &kMeetingCheck};

}  // namespace ruka
