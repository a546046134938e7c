// The registry of nouns: one line each.
#include "lib/desk/noun.hpp"
#include "lib/store/columns.hpp"

namespace ruka {

#define RUKA_NOUNS(NOUN) \
  NOUN(Client)           \
  NOUN(Contact)          \
  NOUN(Call)             \
  NOUN(Template)         \
  NOUN(Map)              \
  NOUN(Request)          \
  NOUN(Promise)          \
  NOUN(Feedback)         \
  NOUN(Mail)             \
  NOUN(Consent)          \
  NOUN(Lead)             \
  NOUN(Deal)             \
  NOUN(Order)            \
  NOUN(Product)          \
  NOUN(Task)             \
  NOUN(Meeting)          \
  NOUN(Document)         \
  NOUN(Trip)             \
  NOUN(Staff)

// Tables of no noun: the log and the index, settings and days.
extern const Schema kStoreSchema;
extern const Schema kDeskSchema;

#define RUKA_DECLARE(NAME) extern const Noun k##NAME##Noun;
#define RUKA_LIST(NAME) &k##NAME##Noun,

RUKA_NOUNS(RUKA_DECLARE)

namespace {

constexpr const Noun* kNouns[] = {RUKA_NOUNS(RUKA_LIST)};

}  // namespace

std::span<const Noun* const> nouns() { return kNouns; }

std::span<const Schema* const> schemas() {
  static const std::vector<const Schema*> all = [] {
    std::vector<const Schema*> made = {&kStoreSchema, &kDeskSchema};
    for (const Noun* noun : kNouns) {
      if (noun->schema != nullptr) made.push_back(noun->schema);
    }
    return made;
  }();
  return all;
}

const Noun* find_noun(std::string_view code) {
  for (const Noun* noun : kNouns) {
    if (code == noun->code) return noun;
  }
  return nullptr;
}

}  // namespace ruka
