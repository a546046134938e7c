#include <algorithm>
#include <cmath>
#include <map>

#include "lib/base/text.hpp"
#include "lib/client/request/request.hpp"
#include "lib/store/search/search.hpp"

namespace ruka {

namespace {

// Requests that hold a word, the newest of them: a word that more hold says little.
constexpr int kMostOfWord = 500;

// How near each request is: the rarer a common word, the nearer.
std::map<std::int64_t, double> nearness_to(Database& db, std::string_view text) {
  Statement rows(db, found_sql("requests", "search_words", ":word") +
                         fmt::format(" ORDER BY rowid DESC LIMIT {}", kMostOfWord));
  std::map<std::int64_t, double> near;
  for (const std::string& word : telling_words(text)) {
    std::vector<std::int64_t> requests;
    rows.bind(":word", word);
    while (rows.step()) requests.push_back(rows.integer(0));
    rows.reset();
    const double rarity =
        std::log(1.0 + (kMostOfWord + 1.0) / (1.0 + static_cast<double>(requests.size())));
    for (const std::int64_t id : requests) near[id] += rarity;
  }
  return near;
}

// The nearest first, the newest of the equally near.
std::vector<std::int64_t> nearest(Database& db, std::string_view text) {
  const auto near = nearness_to(db, text);
  std::vector<std::pair<double, std::int64_t>> ordered;
  for (const auto& [id, weight] : near) ordered.emplace_back(-weight, -id);
  std::ranges::sort(ordered);
  std::vector<std::int64_t> ids;
  for (const auto& one : ordered) ids.push_back(-one.second);
  return ids;
}

}  // namespace

Table similar_requests(Database& db, std::string_view text, std::optional<RequestId> besides,
                       int limit) {
  Table table({{"id", N_("No."), Type::Id, "", 90},
               {"text", N_("Matter"), Type::Text, "", 95},
               {"answer", N_("Answer"), Type::Text, "", 100},
               {"client", N_("Client"), Type::Text, "", 60},
               {"kind", N_("Kind"), Type::Code, "request.kind", 30},
               {"answered_at", N_("Answered"), Type::Instant, "", 40}});
  Statement row(db, R"(
    SELECT r.text, r.answer, COALESCE(c.name, ''), r.kind, r.answered_at
    FROM requests r LEFT JOIN clients c ON c.id = r.client_id
    WHERE r.id = :id AND r.answered_at IS NOT NULL)");
  for (const std::int64_t id : nearest(db, text)) {
    if (static_cast<int>(table.rows()) == limit) break;
    if (besides && id == number(*besides)) continue;
    row.bind(":id", id);
    if (row.step()) {
      table.add_number(id);
      for (const int column : {0, 1, 2, 3}) table.add_text(row.view(column));
      table.add_instant(row.instant(4));
    }
    row.reset();
  }
  return table;
}

}  // namespace ruka
