#include "lib/client/feedback/feedback.hpp"

#include <doctest/doctest.h>

#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

struct Heard : Desk {
  ClientId lighthouse = add(std::string("ООО Маяк"));

  FeedbackId hear(std::optional<std::int64_t> nps, std::optional<std::int64_t> csat,
                  std::string text = {}, Instant at = kNow) {
    FeedbackDraft draft;
    draft.client = lighthouse;
    draft.at = at;
    draft.nps = nps;
    draft.csat = csat;
    draft.text = std::move(text);
    return add_feedback(OneChange(db, kNow), draft);
  }
};

}  // namespace

TEST_CASE("feedback is a mark or a word, within its range, of the past") {
  Heard desk;
  const auto kind = [&](auto act) { return error_of(act).kind(); };
  CHECK(kind([&] { desk.hear({}, {}); }) == ErrorKind::Value);
  CHECK(kind([&] { desk.hear({}, {}, "  "); }) == ErrorKind::Value);
  CHECK(kind([&] { desk.hear(11, {}); }) == ErrorKind::Value);
  CHECK(kind([&] { desk.hear(-1, {}); }) == ErrorKind::Value);
  CHECK(kind([&] { desk.hear({}, 0); }) == ErrorKind::Value);
  CHECK(kind([&] { desk.hear(5, {}, "", kNow + 1h); }) == ErrorKind::Value);
  desk.hear(0, {});
  desk.hear({}, {}, "долго везли");
  CHECK(desk.count("SELECT COUNT(*) FROM feedback") == 2);
}

TEST_CASE("NPS is promoters less detractors, rounded; CSAT the mean of those who gave a mark") {
  Heard desk;
  CHECK_FALSE(sum_feedback(desk.db, {}).nps());
  CHECK(sum_feedback(desk.db, {}).csat().empty());
  for (const int mark : {10, 9, 8, 7, 6, 0}) desk.hear(mark, {});
  CHECK(sum_feedback(desk.db, {}).nps() == 0);
  desk.hear(3, 4);
  desk.hear({}, 5, "хорошо");
  const FeedbackSummary sum = sum_feedback(desk.db, {});
  CHECK(sum.count == 8);
  CHECK(sum.rated_nps == 7);
  CHECK(sum.nps() == -14);  // (2 - 3) / 7
  CHECK(sum.csat() == "4.5");
}

TEST_CASE("two detractors of three are -67, not -66") {
  Heard desk;
  for (const int mark : {1, 2, 8}) desk.hear(mark, {});
  CHECK(sum_feedback(desk.db, {}).nps() == -67);
}
