#pragma once
// The SQL behind the due list: one query for each kind of thing, each on a live-rows index.
#include <vector>

#include "lib/due/due.hpp"

namespace ruka {

/// What every query needs: from when a meeting is still ahead, and up to when things are due.
struct DueRange {
  Instant now;
  Instant until;  ///< exclusive
  const Zone& zone;
};

// Each adds its items, urgency not yet set.
void add_due_requests(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_notices(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_promises(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_tasks(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_leads(Database& db, const DueRange& range, std::vector<DueItem>& items);
/// Next steps of deals, and (kind "deal_date") those that were to be closed by now.
void add_due_deals(Database& db, const DueRange& range, std::vector<DueItem>& items);
/// Orders not delivered yet, by the end of the day that was promised.
void add_due_orders(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_meetings(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_documents(Database& db, const DueRange& range, std::vector<DueItem>& items);
void add_due_stages(Database& db, const DueRange& range, std::vector<DueItem>& items);
/// Clients' letters without an answer, but for those whose term ended longer than mail.days ago.
void add_due_mails(Database& db, const DueRange& range, const Settings& settings,
                   std::vector<DueItem>& items);
void add_due_calls(Database& db, const DueRange& range, std::vector<DueItem>& items);
/// Clients whose consent to processing is withdrawn and whose data are still here (152-FZ art. 21
/// p. 5); the item's id is the client's.
void add_due_erasures(Database& db, const DueRange& range, const Settings& settings,
                      std::vector<DueItem>& items);

/// Clients with a missed call that has no outcome; those whose last one is before `since` are only
/// counted.
CallBacks list_unreturned_calls(Database& db, Instant since);

}  // namespace ruka
