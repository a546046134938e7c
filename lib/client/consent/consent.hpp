#pragma once
// Consents to be processed and to be advertised to: each a document of its own (152-FZ art. 9 as of
// 156-FZ, 38-FZ art. 18).
#include <optional>
#include <string>
#include <vector>

#include "lib/base/ids.hpp"
#include "lib/desk/list.hpp"
#include "lib/desk/settings.hpp"
#include "lib/i18n/codes.hpp"
#include "lib/store/database.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr Codes kConsentPurposes = {"consent.purpose",
                                           code_words<"processing", "marketing">};
inline constexpr Codes kConsentStates = {"consent.state",
                                         code_words<"valid", "expired", "withdrawn">};

struct ConsentDraft {
  ClientId client{};
  std::optional<ContactId> contact;  ///< the person; none: the client itself
  std::string purpose = "processing";
  Instant given_at;
  std::optional<Day> until;  ///< the last day on which it holds
  std::optional<DocumentId> document;
  std::string note;
};

enum class OwnPaper { Demand, Waive };

/// Throws Error{Value} for a time in the future or an end before the beginning, Error{NotFound} for
/// a paper that is not there, Error{Refused} for a paper that is a contract or holds the consent to
/// the other purpose, unless waived.
ConsentId give_consent(Change& change, const ConsentDraft& draft, OwnPaper paper, const Zone& zone);

/// Whether the person has given one of that purpose that is not withdrawn.
bool has_consent(Database& db, ContactId contact, std::string_view purpose);

/// Withdraws every consent of that purpose that is not withdrawn yet (of one person, where given).
/// Returns the newest. Throws Error{Value} for a time in the future or before it was given,
/// Error{NotFound} where there is none.
ConsentId withdraw_consents(Change& change, ClientId client, std::optional<ContactId> contact,
                            std::string_view purpose, Instant at);

/// A consent that is withdrawn, and none was given in its place since.
struct WithdrawnConsent {
  std::string who;  ///< the person; "" for the client itself
  std::string purpose;
  Instant at;
};

/// Those of a client, of one person alone where given beside the client's own: what is to be known
/// before one calls or writes. By purpose and person.
std::vector<WithdrawnConsent> withdrawn_consents(Database& db, ClientId client,
                                                 std::optional<ContactId> contact);

/// How many clients of the rows that a query finds have withdrawn the consent to processing.
std::int64_t count_withdrawn(Database& db, const ListSpec& list, ListQuery query);

/// The day by which the data of who withdrew the consent to processing are destroyed: consent.days
/// (30) after (152-FZ art. 21 p. 5).
Day destroy_by(Instant withdrawn, const Settings& settings, const Zone& zone);

/// Fields: id client person purpose given_at until_on withdrawn_at document state note; the newest
/// first. Needs :today.
extern const ListSpec kConsentList;

}  // namespace ruka
