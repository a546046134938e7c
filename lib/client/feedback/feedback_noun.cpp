#include "lib/client/feedback/feedback.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kFeedbackNoun;
extern const Schema kFeedbackSchema;

const Noun kFeedbackNoun = {
    .code = "feedback",
    .words = "client feedback",
    .list = &kFeedbackList,
    .show = "client feedback show",
    .schema = &kFeedbackSchema,
    .offer = {.says = "c.name || COALESCE(': ' || f.text, '')", .order = "f.at DESC"}};

}  // namespace ruka
