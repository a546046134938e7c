#include "lib/report/client/client_card.hpp"

#include <algorithm>

#include "lib/desk/list.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

struct Placed {
  const CardSection* section;
  const ListSpec* list;
};

// Of all nouns, in the order of the card.
std::vector<Placed> sections() {
  std::vector<Placed> found;
  for (const Noun* noun : nouns()) {
    for (const CardSection& section : noun->card) found.push_back({&section, noun->list});
  }
  std::ranges::sort(found, {}, [](const Placed& one) { return one.section->place; });
  return found;
}

Table rows_of(Database& db, const Placed& one, ClientId id, const Moment& moment,
              const LeftOut& left_out) {
  if (one.section->table != nullptr) return one.section->table(db, number(id));
  ListQuery query = query_of(*one.list, one.section->scope, moment);
  query.columns = one.section->columns;
  query.limit = one.section->limit;
  add_client(query, *one.list, number(id));
  if (one.section->name == left_out.section) {
    query.add(left_out.others.sql, left_out.others.binds);
  }
  return select_table(db, *one.list, query);
}

}  // namespace

void add_client_card(Database& db, ClientId id, const Moment& moment, Record& record) {
  for (const Placed& one : sections()) {
    record.add(one.section->name, one.section->title, rows_of(db, one, id, moment, {}));
  }
}

void add_client_card(Database& db, ClientId id, const Moment& moment, Record& record,
                     std::span<const std::string_view> names, const LeftOut& left_out) {
  for (const Placed& one : sections()) {
    if (std::ranges::find(names, one.section->name) == names.end()) continue;
    record.add(one.section->name, one.section->title, rows_of(db, one, id, moment, left_out));
  }
}

}  // namespace ruka
