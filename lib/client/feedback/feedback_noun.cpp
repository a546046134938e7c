#include "lib/client/feedback/feedback.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kFeedbackNoun;
extern const Schema kFeedbackSchema;

namespace {

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT at, 'feedback', id, COALESCE(text, topic, 'NPS ' || nps, 'CSAT ' || csat), NULL,
         NULLIF(COALESCE('NPS ' || nps || ' ', '') || COALESCE('CSAT ' || csat, ''), ''),
         search_row('feedback', id), created_at
  FROM feedback WHERE client_id = :client)",
                                     .kinds = code_words<"feedback">}};

}  // namespace

const Noun kFeedbackNoun = {
    .code = "feedback",
    .words = "client feedback",
    .list = &kFeedbackList,
    .show = "client feedback show",
    .schema = &kFeedbackSchema,
    .offer = {.says = "c.name || COALESCE(': ' || f.text, '')", .order = "f.at DESC"},
    .history = kHistory};

}  // namespace ruka
