// The registry of nouns: one line each.
#include "lib/desk/noun.hpp"

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
  NOUN(Task)             \
  NOUN(Meeting)          \
  NOUN(Document)         \
  NOUN(Trip)             \
  NOUN(Staff)

#define RUKA_DECLARE(NAME) extern const Noun k##NAME##Noun;
#define RUKA_LIST(NAME) &k##NAME##Noun,

RUKA_NOUNS(RUKA_DECLARE)

namespace {

constexpr const Noun* kNouns[] = {RUKA_NOUNS(RUKA_LIST)};

}  // namespace

std::span<const Noun* const> nouns() { return kNouns; }

const Noun* find_noun(std::string_view code) {
  for (const Noun* noun : kNouns) {
    if (code == noun->code) return noun;
  }
  return nullptr;
}

}  // namespace ruka
