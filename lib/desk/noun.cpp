#include "lib/desk/noun.hpp"

#include "lib/base/text.hpp"
#include "lib/party/name_key.hpp"

namespace ruka {

namespace {

std::string by_number(const Noun& noun) {
  const Offer& offer = noun.offer;
  const std::string live = *offer.live == '\0' ? "" : fmt::format("{} AND ", offer.live);
  const std::string order = *offer.order == '\0' ? "" : fmt::format(" ORDER BY {}", offer.order);
  return fmt::format(
      "SELECT {0}, {1} FROM {2} WHERE {3}CAST({0} AS TEXT) LIKE :typed || '%'{4} "
      "LIMIT 50",
      noun.list->id, offer.says, noun.list->from, live, order);
}

}  // namespace

Error no_record(std::string_view noun, std::int64_t id, Message next) {
  const ListSpec& list = *find_noun(noun)->list;
  if (next.id.empty() && *list.seek != '\0') next = msg(list.seek);
  return {ErrorKind::NotFound, msg(list.missing, {{"id", id}}), std::move(next)};
}

std::vector<Candidate> list_candidates(Database& db, const Noun& noun, std::string_view typed) {
  const bool by_name = *noun.offer.by_name != '\0';
  if (!by_name && *noun.offer.says == '\0') return {};
  Statement rows(db, by_name ? noun.offer.by_name : by_number(noun));
  const std::string low = fold(typed);
  if (rows.takes(":low")) rows.bind(":low", low).bind(":high", low + "\U0010FFFF");
  const std::string key = name_key(typed);
  if (rows.takes(":from")) rows.bind(":from", key).bind(":to", key + "\U0010FFFF");
  if (rows.takes(":typed")) rows.bind(":typed", typed);
  std::vector<Candidate> found;
  while (rows.step()) found.push_back({rows.text(0), rows.text(1)});
  return found;
}

}  // namespace ruka
