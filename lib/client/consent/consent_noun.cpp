#include "lib/client/consent/consent.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kConsentNoun;
extern const Schema kConsentSchema;

namespace {

// Clients whose consent to processing is withdrawn and whose data are still here (152-FZ art. 21
// p. 5).
constexpr DueSource kDue[] = {{.kind = "erasure",
                               .sql = R"(
       SELECT c.id AS id, c.name AS client, MIN(k.withdrawn_at) AS since_at, c.vip AS vip
       FROM consents k JOIN clients c ON c.id = k.client_id
       WHERE k.withdrawn_at IS NOT NULL AND k.purpose = 'processing' AND k.withdrawn_at < :until
         AND c.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM consents later
           WHERE later.client_id = k.client_id AND later.purpose = 'processing'
             AND later.given_at >= k.withdrawn_at AND later.withdrawn_at IS NULL)
       GROUP BY c.id)",
                               .command = "client erase {id} --reason TEXT",
                               .matter = N_("consent withdrawn: destroy the data"),
                               .term = "consent.days",
                               .at_once = true},
                              // Advertising ends at once (38-FZ art. 18 p. 1): whoever sends or
                              // calls is to know it.
                              {.kind = "advertising",
                               .sql = R"(
       SELECT c.id AS id, c.name AS client, :today AS due_on, c.vip AS vip
       FROM consents k JOIN clients c ON c.id = k.client_id
       WHERE k.withdrawn_at >= :since AND k.withdrawn_at < :until AND k.purpose = 'marketing'
         AND c.erased_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM consents later
           WHERE later.client_id = k.client_id AND later.purpose = 'marketing'
             AND later.given_at >= k.withdrawn_at AND later.withdrawn_at IS NULL)
       GROUP BY c.id)",
                               .command = "client show {id}",
                               .matter = N_("no more advertising: consent withdrawn"),
                               .stays = "consent.days",
                               .never_late = true}};

constexpr CardSection kCard[] = {{10, "consents", N_("Attention: no consent"),
                                  "purpose,state,person,until_on,withdrawn_at", "gone"}};

constexpr HistoryPart kHistory[] = {{.sql = R"(
  SELECT given_at, 'consent', id, note, purpose, NULL, 0, NULL
  FROM consents WHERE client_id = :client)",
                                     .kinds = code_words<"consent">,
                                     .states = kConsentPurposes.words},
                                    {.sql = R"(
  SELECT withdrawn_at, 'consent', id, note, 'withdrawn', NULL, 0, NULL
  FROM consents WHERE client_id = :client AND withdrawn_at IS NOT NULL)",
                                     .kinds = code_words<"consent">,
                                     .states = code_words<"withdrawn">}};

}  // namespace

const Noun kConsentNoun = {.code = "consent",
                           .words = "client consent",
                           .list = &kConsentList,
                           .mends = "",
                           .schema = &kConsentSchema,
                           .due = kDue,
                           .card = kCard,
                           .history = kHistory};

}  // namespace ruka
