#include "apps/ruka/shared/each.hpp"

#include <algorithm>

namespace ruka {

std::vector<std::int64_t> ids_in(Context& context, const Parsed& parsed) {
  std::vector<std::int64_t> ids;
  for (const std::string& text : parsed.all("ID")) {
    const std::int64_t id = context.id_of(text);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  return ids;
}

void remove_each(Context& context, const Parsed& parsed,
                 const std::function<Gone(Change& change, std::int64_t id)>& take) {
  const std::vector<std::int64_t> ids = ids_in(context, parsed);
  Change change(context.db(), context.now());
  Gone all;
  for (const std::int64_t id : ids) {
    Gone one = take(change, id);
    all.record = std::move(one.record);
    all.made.insert(all.made.end(), one.made.begin(), one.made.end());
  }
  change.commit();
  context.wrote(all.record, all.made);
}

}  // namespace ruka
