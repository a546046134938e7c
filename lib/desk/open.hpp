#pragma once
// What of the desk's records is still open, in SQL; the letter names the table. It stands here and
// not in the rooms of these records, since the desk's own code ends them and hands them over.

/// A task that is to be done.
#define RUKA_OPEN_TASK(t) #t ".state = 'open'"
/// What makes one open again that was done or cancelled.
#define RUKA_REOPENED_TASK                                                                \
  "state = 'open', done_at = NULL, noted_at = NULL, cancelled_at = NULL, reason = NULL, " \
  "ended_with = NULL"

/// A request that is neither answered, closed nor rejected.
#define RUKA_OPEN_REQUEST(r) #r ".state = 'open'"

/// A deal that is neither won nor lost.
#define RUKA_OPEN_DEAL(d) #d ".closed_at IS NULL"

/// A lead that is still worked on.
#define RUKA_LIVE_LEAD(l) #l ".state NOT IN ('converted', 'unqualified', 'lost')"
