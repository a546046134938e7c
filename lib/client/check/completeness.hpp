#pragma once
// How much of what a client's card should hold is there: a score of 100.
#include <array>
#include <string>
#include <string_view>

#include "lib/base/ids.hpp"
#include "lib/desk/list.hpp"
#include "lib/i18n/words.hpp"
#include "lib/store/database.hpp"

namespace ruka {

/// A part of the card, what it weighs, and the SQL that says whether it is there; what a sole
/// trader or a person cannot have counts as there.
struct CardPart {
  const char* title;  ///< catalogue id
  int weight;
  const char* filled;
};

inline constexpr CardPart kCardParts[] = {
    {N_("phone"), 20, "EXISTS (SELECT 1 FROM client_phones x WHERE x.client_id = c.id)"},
    {N_("e-mail"), 10, "EXISTS (SELECT 1 FROM client_emails x WHERE x.client_id = c.id)"},
    {N_("INN"), 15, "(c.inn IS NOT NULL OR c.kind = 'person')"},
    {N_("KPP"), 5, "(c.kpp IS NOT NULL OR c.kind <> 'company')"},
    {N_("OGRN"), 5, "(c.ogrn IS NOT NULL OR c.kind = 'person')"},
    {N_("city"), 10, "(c.city IS NOT NULL)"},
    {N_("contact person"), 15,
     "(c.kind <> 'company' OR EXISTS (SELECT 1 FROM contacts x WHERE x.client_id = c.id))"},
    {N_("owner"), 10, "(c.owner_id IS NOT NULL)"},
    {N_("verified data"), 10, "(c.verified_at IS NOT NULL)"},
};

/// Per cent, as SQL over clients c.
std::string completeness_sql();

/// Of one client, or of the active ones that the conditions leave.
ListQuery score_query(std::vector<Condition> clients, std::optional<ClientId> client, Instant now);

/// Fields: id name completeness missing; the least complete first. `query.conditions` choose the
/// clients c; the sort and the columns are those of these fields.
Table completeness_table(Database& db, ListQuery query, const Words& words);

}  // namespace ruka
