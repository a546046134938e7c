#include "lib/client/touch/same_call.hpp"

#include "lib/base/text.hpp"
#include "lib/client/touch/touch_outcome.hpp"

namespace ruka {

std::optional<TouchId> find_same_call(Database& db, const TouchDraft& draft, Instant now) {
  constexpr std::chrono::minutes kMoment(1);
  // A planned call that was made keeps the time when it was planned, and its direction.
  Statement rows(db, R"(
    SELECT id FROM touches
    WHERE client_id = :client AND contact_id IS :contact AND channel = 'call' AND status = :status
      AND summary = :summary AND COALESCE(result, '') = :result
      AND at BETWEEN :from AND :to AND MAX(at, created_at) >= :since
    ORDER BY id DESC)");
  rows.bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":status", touch_status_code(draft.status))
      .bind(":summary", clean_text(trim(draft.summary)))
      .bind(":result", clean_text(draft.result))
      .bind(":from", draft.at - kMoment)
      .bind(":to", draft.at + kMoment)
      .bind(":since", now - kMoment);
  while (rows.step()) {
    const TouchId id{rows.integer(0)};
    if (list_answers(db, id) == draft.answers) return id;
  }
  return std::nullopt;
}

}  // namespace ruka
