#include "lib/store/log/look_back.hpp"

#include <algorithm>
#include <vector>

#include "lib/store/database_state.hpp"
#include "lib/store/log/changeset.hpp"

namespace ruka {

namespace {

// So much of the log is taken back at a time: rows that many steps touched are touched once, and a
// long way back takes no more memory than a short one.
constexpr std::size_t kAtOnce = std::size_t{4} << 20;

// A stretch of the log, gathered from the newest step back.
class Stretch {
 public:
  explicit Stretch(Database& db) : db_(db) {}

  void add(std::string_view changeset, std::string_view former) {
    size_ += changeset.size() + former.size();
    if (!changeset.empty()) changesets_.emplace_back(changeset);
    if (!former.empty()) formers_.emplace_back(former);
    if (size_ >= kAtOnce) take_back();
  }

  // What was erased goes first: it refers to other rows (who answers for the client), and they do
  // not refer to it.
  void take_back() {
    apply(formers_, Obstacles::Insist);
    left_ += apply(changesets_, Obstacles::PassOver);
    size_ = 0;
  }

  std::int64_t left() const { return left_; }

 private:
  std::int64_t apply(std::vector<std::string>& newest_first, Obstacles obstacles) {
    if (newest_first.empty()) return 0;
    std::ranges::reverse(newest_first);
    const std::string whole = newest_first.size() == 1 ? std::move(newest_first[0])
                                                       : joined_changesets(db_, newest_first);
    newest_first.clear();
    return apply_changeset(db_, inverted_changeset(whole), obstacles);
  }

  Database& db_;
  std::vector<std::string> changesets_, formers_;
  std::size_t size_ = 0;
  std::int64_t left_ = 0;
};

// By "+" the few later steps are found by their time and sorted; in the order of id all of the log
// is walked. The numbers alone are sorted: each step is read when its turn has come.
std::vector<std::int64_t> done_since(Database& db, Instant then) {
  Statement rows(db, R"(
    SELECT id FROM changes WHERE at > :then AND undone_at IS NULL ORDER BY +id DESC)");
  rows.bind(":then", then);
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

std::vector<std::int64_t> undone_since(Database& db, Instant then) {
  Statement rows(db, R"(
    SELECT id FROM changes WHERE undone_at > :then AND at <= :then ORDER BY +id)");
  rows.bind(":then", then);
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

// An erasure wrote beside the log what no step of it says: what is newer is taken back first.
std::int64_t take_back_done(Database& db, Instant then) {
  Stretch stretch(db);
  Statement step(db, "SELECT schema, changeset, former, erased FROM changes WHERE id = :id");
  for (const std::int64_t id : done_since(db, then)) {
    step.bind(":id", id).step();
    demand_same_schema(db, id, step.integer(0));
    const bool erasure = step.view(3) == "erasure";
    if (erasure) stretch.take_back();
    stretch.add(step.blob(1), step.blob(2));
    if (erasure) stretch.take_back();
    step.reset();
  }
  stretch.take_back();
  return stretch.left();
}

std::int64_t make_undone_again(Database& db, Instant then) {
  std::int64_t left = 0;
  Statement step(db, "SELECT schema, changeset, former FROM changes WHERE id = :id");
  for (const std::int64_t id : undone_since(db, then)) {
    step.bind(":id", id).step();
    demand_same_schema(db, id, step.integer(0));
    apply_changeset(db, step.blob(2), Obstacles::Insist);
    left += apply_changeset(db, step.blob(1), Obstacles::PassOver);
    step.reset();
  }
  return left;
}

void take_back_log(Database& db, Instant then) {
  Statement(db, "DELETE FROM changes WHERE at > :then").bind(":then", then).run();
  Statement(db, "UPDATE changes SET undone_at = NULL, dead = 0 WHERE undone_at > :then")
      .bind(":then", then)
      .run();
  Statement(db, "DELETE FROM exports WHERE at > :then").bind(":then", then).run();
}

}  // namespace

std::int64_t take_back_since(Database& db, Instant then) {
  const std::int64_t left = take_back_done(db, then) + make_undone_again(db, then);
  take_back_log(db, then);
  return left;
}

}  // namespace ruka
