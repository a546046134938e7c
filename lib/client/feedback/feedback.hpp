#pragma once
// What clients say of us: marks, topics, words, and the task that came of it.
#include <optional>
#include <string>

#include "lib/base/ids.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kFeedbackMethods = {
    "feedback.method", code_words<"call", "mail", "message", "meeting", "visit", "form">};

struct FeedbackDraft {
  ClientId client{};
  std::optional<ContactId> contact;
  Instant at;
  std::string method;                ///< a code of kFeedbackMethods, or empty
  std::optional<std::int64_t> nps;   ///< 0-10: would they recommend us
  std::optional<std::int64_t> csat;  ///< 1-5: were they content
  std::string topic, text;
  std::optional<TaskId> task;
};

/// Throws Error{Value} where there is neither a mark nor a word, or a mark is out of its range.
FeedbackId add_feedback(Change& change, const FeedbackDraft& draft);

/// What an edit changes; what is absent stays as it is, an empty text clears.
struct FeedbackEdit {
  /// Who said it after all: its task goes along, the person stays with the former client.
  std::optional<ClientId> client;
  std::optional<ContactId> contact;  ///< of that client
  std::optional<std::int64_t> nps, csat;
  std::optional<std::string> method, topic, text;
};
/// Throws Error{NotFound}, Error{Value} as add_feedback.
void edit_feedback(Change& change, FeedbackId id, const FeedbackEdit& edit);

/// Throws Error{NotFound}.
ClientId client_of_feedback(Database& db, FeedbackId id);
void link_feedback_task(Change& change, FeedbackId id, TaskId task);
void remove_feedback(Change& change, FeedbackId id);

/// Fields: id client at method nps csat topic text contact task task_state. The newest first.
extern const ListSpec kFeedbackList;

/// Marks in one: NPS is the share of 9-10 less that of 0-6 in whole per cent, CSAT the mean.
struct FeedbackSummary {
  std::int64_t count = 0, rated_nps = 0, rated_csat = 0;
  std::int64_t promoters = 0, detractors = 0, csat_sum = 0;

  std::optional<std::int64_t> nps() const;
  std::string csat() const;  ///< "4.5"; empty where nobody gave a mark
};
/// Of those that the conditions on kFeedbackList's tables leave.
FeedbackSummary sum_feedback(Database& db, const std::vector<Condition>& conditions);

}  // namespace ruka
