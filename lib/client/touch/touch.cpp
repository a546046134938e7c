#include "lib/client/touch/touch.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/touch/touch_outcome.hpp"

namespace ruka {

namespace {

std::string checked_summary(const TouchDraft& draft) {
  std::string summary = clean_text(trim(draft.summary));
  if (summary.empty() && draft.status == TouchStatus::Done) {
    throw Error(ErrorKind::Value, msg("what was said is missing"),
                msg("write it in quotes, a few words are enough"));
  }
  return summary;
}

void check_minutes(const TouchDraft& draft) {
  if (!draft.minutes || draft.status == TouchStatus::Done) return;
  throw Error(ErrorKind::Value, msg("nobody took the call: it has no minutes"),
              msg("leave --minutes out"));
}

void check_past(const TouchDraft& draft, Instant now) {
  if (draft.at <= now + std::chrono::minutes(1)) return;
  throw Error(ErrorKind::Value, msg("a communication cannot be in the future"),
              draft.channel == Channel::Call
                  ? msg("plan a call: ruka client call WHO --plan WHEN")
                  : msg("what is planned is a task: ruka task add TEXT --due WHEN"));
}

}  // namespace

std::string_view channel_code(Channel channel) {
  constexpr std::string_view codes[] = {"call",  "mail",    "message", "letter",
                                        "visit", "meeting", "note"};
  return codes[static_cast<std::size_t>(channel)];
}

std::string_view direction_code(Direction direction) {
  constexpr std::string_view codes[] = {"", "in", "out"};
  return codes[static_cast<std::size_t>(direction)];
}

std::string_view touch_status_code(TouchStatus status) {
  constexpr std::string_view codes[] = {"done", "missed", "no_answer", "planned", "cancelled"};
  return codes[static_cast<std::size_t>(status)];
}

TouchId log_touch(Change& change, const TouchDraft& draft) {
  const std::string summary = checked_summary(draft);
  check_minutes(draft);
  check_past(draft, change.now());
  demand_not_erased(change.db(), draft.client);
  Statement(change.db(), R"(
    INSERT INTO touches (client_id, contact_id, channel, direction, status, at, until_at, minutes,
                         summary, result, created_at)
    VALUES (:client, :contact, :channel, :direction, :status, :at, :until, :minutes, :summary,
            :result, :now))")
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":channel", channel_code(draft.channel))
      .bind_or_null(":direction", direction_code(draft.direction))
      .bind(":status", touch_status_code(draft.status))
      .bind(":at", draft.at)
      .bind(":until", draft.try_at)
      .bind(":minutes", draft.minutes)
      .bind(":summary", summary)
      .bind_or_null(":result", clean_text(draft.result))
      .bind(":now", change.now())
      .run();
  const TouchId id{last_id(change.db())};
  insert_answers(change, id, draft.answers);
  follow_touch(change, id, draft);
  return id;
}

TouchId make_planned_call(Change& change, TouchId id, const TouchDraft& draft) {
  const std::string summary = checked_summary(draft);
  check_past(draft, change.now());
  Statement(change.db(), R"(
    UPDATE touches SET status = 'done', direction = 'out', planned_at = at, at = :at,
      contact_id = COALESCE(:contact, contact_id), topic = NULLIF(summary, ''),
      summary = :summary, result = :result, minutes = :minutes
    WHERE id = :id AND status = 'planned')")
      .bind(":id", number(id))
      .bind(":at", draft.at)
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":summary", summary)
      .bind_or_null(":result", clean_text(draft.result))
      .bind(":minutes", draft.minutes)
      .run();
  insert_answers(change, id, draft.answers);
  follow_touch(change, id, draft);
  return id;
}

}  // namespace ruka
