#include <cmath>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/erased.hpp"
#include "lib/client/feedback/feedback.hpp"
#include "lib/desk/bind.hpp"
#include "lib/desk/linked_tasks.hpp"
#include "lib/desk/noun.hpp"
#include "lib/i18n/codes.hpp"

namespace ruka {

namespace {

void check_mark(std::optional<std::int64_t> mark, std::int64_t low, std::int64_t high,
                const char* option) {
  if (!mark || (*mark >= low && *mark <= high)) return;
  throw Error(ErrorKind::Value,
              msg("{option} {value} is out of range", {{"option", option}, {"value", *mark}}),
              msg("a mark from {low} to {high} is expected", {{"low", low}, {"high", high}}));
}

struct Said {
  std::optional<std::int64_t> nps, csat;
  std::string text;
};

void check_said(const Said& said) {
  check_mark(said.nps, 0, 10, "--nps");
  check_mark(said.csat, 1, 5, "--csat");
  if (!said.text.empty() || said.nps || said.csat) return;
  throw Error(ErrorKind::Value, msg("feedback needs a word or a mark"),
              msg("write it like: ruka client feedback add маяк \"долго везли\" --nps 6"));
}

Said said_in(Database& db, FeedbackId id) {
  Statement row(db, "SELECT nps, csat, COALESCE(text, '') FROM feedback WHERE id = :id");
  if (!row.bind(":id", number(id)).step()) throw no_record("feedback", number(id));
  return {row.maybe_integer(0), row.maybe_integer(1), row.text(2)};
}

}  // namespace

FeedbackId add_feedback(Change& change, const FeedbackDraft& draft) {
  const std::string text = clean_text(trim(draft.text));
  check_said({draft.nps, draft.csat, text});
  demand_not_erased(change.db(), draft.client);
  if (draft.at > change.now() + std::chrono::minutes(1)) {
    throw Error(ErrorKind::Value, msg("feedback cannot come from the future"),
                msg("give the time it came: --at 9:30"));
  }
  Statement(change.db(), R"(
    INSERT INTO feedback (client_id, contact_id, at, method, nps, csat, topic, topic_key, text,
                          created_at)
    VALUES (:client, :contact, :at, :method, :nps, :csat, :topic, :key, :text, :now))")
      .bind(":client", number(draft.client))
      .bind(":contact", draft.contact ? std::optional(number(*draft.contact)) : std::nullopt)
      .bind(":at", draft.at)
      .bind_or_null(":method", draft.method)
      .bind(":nps", draft.nps)
      .bind(":csat", draft.csat)
      .bind_or_null(":topic", clean_line(draft.topic))
      .bind_or_null(":key", fold(clean_line(draft.topic)))
      .bind_or_null(":text", text)
      .bind(":now", change.now())
      .run();
  return FeedbackId{last_id(change.db())};
}

namespace {

void move_feedback(Change& change, FeedbackId id, ClientId client,
                   std::optional<ContactId> contact) {
  Statement row(change.db(), "SELECT client_id, task_id FROM feedback WHERE id = :id");
  row.bind(":id", number(id)).step();
  const std::int64_t from = row.integer(0);
  const auto task = row.maybe_integer(1);
  row.reset();
  Statement(change.db(),
            "UPDATE feedback SET client_id = :client, contact_id = IIF(client_id = :client, "
            "COALESCE(:contact, contact_id), :contact) WHERE id = :id")
      .bind(":client", number(client))
      .bind(":contact", contact ? std::optional(number(*contact)) : std::nullopt)
      .bind(":id", number(id))
      .run();
  if (task && from != number(client)) move_tasks(change, {"id", *task}, from, number(client));
}

}  // namespace

void edit_feedback(Change& change, FeedbackId id, const FeedbackEdit& edit) {
  Said said = said_in(change.db(), id);
  if (edit.nps) said.nps = edit.nps;
  if (edit.csat) said.csat = edit.csat;
  if (edit.text) said.text = clean_text(trim(*edit.text));
  check_said(said);
  Statement(change.db(),
            "UPDATE feedback SET nps = :nps, csat = :csat, text = :text WHERE id = :id")
      .bind(":nps", said.nps)
      .bind(":csat", said.csat)
      .bind_or_null(":text", said.text)
      .bind(":id", number(id))
      .run();
  if (edit.client) move_feedback(change, id, *edit.client, edit.contact);
  if (edit.method) {
    Statement(change.db(), "UPDATE feedback SET method = :method WHERE id = :id")
        .bind_or_null(":method", *edit.method)
        .bind(":id", number(id))
        .run();
  }
  if (edit.topic) {
    Statement(change.db(), "UPDATE feedback SET topic = :topic, topic_key = :key WHERE id = :id")
        .bind_or_null(":topic", clean_line(*edit.topic))
        .bind_or_null(":key", fold(clean_line(*edit.topic)))
        .bind(":id", number(id))
        .run();
  }
}

ClientId client_of_feedback(Database& db, FeedbackId id) {
  Statement row(db, "SELECT client_id FROM feedback WHERE id = :id");
  if (!row.bind(":id", number(id)).step()) throw no_record("feedback", number(id));
  return ClientId{row.integer(0)};
}

void link_feedback_task(Change& change, FeedbackId id, TaskId task) {
  Statement(change.db(), "UPDATE feedback SET task_id = :task WHERE id = :id")
      .bind(":task", number(task))
      .bind(":id", number(id))
      .run();
}

void remove_feedback(Change& change, FeedbackId id) {
  const auto removed =
      Statement(change.db(), "DELETE FROM feedback WHERE id = :id").bind(":id", number(id)).run();
  if (removed == 0) throw no_record("feedback", number(id));
}

std::optional<std::int64_t> FeedbackSummary::nps() const {
  if (rated_nps == 0) return std::nullopt;
  const double share = static_cast<double>(promoters - detractors) / static_cast<double>(rated_nps);
  return std::lround(share * 100);
}

std::string FeedbackSummary::csat() const {
  if (rated_csat == 0) return {};
  return fmt::format("{:.1f}", static_cast<double>(csat_sum) / static_cast<double>(rated_csat));
}

FeedbackSummary sum_feedback(Database& db, const std::vector<Condition>& conditions) {
  std::string where;
  for (const Condition& condition : conditions) {
    where += (where.empty() ? " WHERE (" : " AND (") + condition.sql + ")";
  }
  Statement row(db, fmt::format(R"(
    SELECT COUNT(*), COUNT(f.nps), COUNT(f.csat), COALESCE(SUM(f.nps >= 9), 0),
           COALESCE(SUM(f.nps <= 6), 0), COALESCE(SUM(f.csat), 0)
    FROM {}{})",
                                kFeedbackList.from, where));
  for (const Condition& condition : conditions) bind_values(row, condition.binds);
  row.step();
  return {row.integer(0), row.integer(1), row.integer(2),
          row.integer(3), row.integer(4), row.integer(5)};
}

}  // namespace ruka
