#include "lib/client/touch/same_touch.hpp"

#include "lib/base/text.hpp"
#include "lib/client/touch/touch_outcome.hpp"
#include "lib/desk/happened.hpp"

namespace ruka {

std::optional<TouchId> find_same_touch(Database& db, const TouchDraft& draft, Instant now) {
  // A planned call that was made keeps the time when it was planned, and its direction.
  Statement rows(db, R"(
    SELECT id, summary FROM touches
    WHERE client_id = :client AND contact_id IS :contact AND channel = :channel
      AND status = :status AND COALESCE(result, '') = :result
      AND at BETWEEN :from AND :to AND MAX(at, created_at) >= :since
    ORDER BY id DESC)");
  rows.bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":channel", channel_code(draft.channel))
      .bind(":status", touch_status_code(draft.status))
      .bind(":result", clean_text(draft.result))
      .bind(":from", draft.at - kMomentAgo)
      .bind(":to", draft.at + kMomentAgo)
      .bind(":since", now - kMomentAgo);
  const std::string words = fold(clean_line(draft.summary));
  while (rows.step()) {
    const TouchId id{rows.integer(0)};
    if (fold(clean_line(rows.view(1))) == words && list_answers(db, id) == draft.answers) return id;
  }
  return std::nullopt;
}

}  // namespace ruka
