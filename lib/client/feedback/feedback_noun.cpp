#include "lib/client/feedback/feedback.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kFeedbackNoun;

const Noun kFeedbackNoun = {.code = "feedback",
                            .words = "client feedback",
                            .list = &kFeedbackList,
                            .show = "client feedback show"};

}  // namespace ruka
