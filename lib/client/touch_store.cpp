#include "lib/client/touch.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace ruka {

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
  constexpr std::string_view codes[] = {"done", "missed", "no_answer"};
  return codes[static_cast<std::size_t>(status)];
}

TouchId log_touch(Database& db, const TouchDraft& draft, Instant now) {
  const std::string summary = clean_text(trim(draft.summary));
  if (summary.empty() && draft.status == TouchStatus::Done) {
    throw Error(ErrorKind::Value, msg("what was said is missing"),
                msg("write it in quotes, a few words are enough"));
  }
  if (draft.at > now + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("a communication cannot be in the future"),
                msg("what is planned is a task: ruka task add TEXT --due WHEN"));
  }
  Change change(db, now);
  Statement(db, R"(
    INSERT INTO touches (client_id, contact_id, channel, direction, status, at, minutes, summary,
                         result, created_at)
    VALUES (:client, :contact, :channel, :direction, :status, :at, :minutes, :summary, :result,
            :now))")
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":channel", channel_code(draft.channel))
      .bind_or_null(":direction", direction_code(draft.direction))
      .bind(":status", touch_status_code(draft.status))
      .bind(":at", draft.at)
      .bind(":minutes", draft.minutes)
      .bind(":summary", summary)
      .bind_or_null(":result", clean_text(draft.result))
      .bind(":now", now)
      .run();
  const TouchId id{last_id(db)};
  if (draft.channel != Channel::Note) {
    Statement(db, R"(
      UPDATE clients SET last_touch_at = :at
      WHERE id = :client AND (last_touch_at IS NULL OR last_touch_at < :at))")
        .bind(":at", draft.at)
        .bind(":client", number(draft.client))
        .run();
  }
  change.commit();
  return id;
}

}  // namespace ruka
