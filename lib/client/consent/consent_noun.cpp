#include "lib/client/consent/consent.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kConsentNoun;
extern const Schema kConsentSchema;

const Noun kConsentNoun = {
    .code = "consent", .words = "client consent", .list = &kConsentList, .schema = &kConsentSchema};

}  // namespace ruka
