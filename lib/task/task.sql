-- Tasks: importance is set, urgency follows from the deadline.
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  sort_key TEXT NOT NULL,
  due_at TEXT,                          -- the last second of its day where no hour is set
  important INTEGER NOT NULL DEFAULT 0 CHECK (important IN (0, 1)),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
  client_id INTEGER REFERENCES clients (id) ON DELETE SET NULL,
  lead_id INTEGER REFERENCES leads (id) ON DELETE SET NULL,
  touch_id INTEGER REFERENCES touches (id) ON DELETE SET NULL,
  staff_id INTEGER REFERENCES staff (id),
  estimate_minutes INTEGER CHECK (estimate_minutes > 0),
  spent_minutes INTEGER CHECK (spent_minutes > 0),
  done_at TEXT,
  cancelled_at TEXT,
  reason TEXT,                          -- why it was cancelled
  ended_with TEXT                       -- what it follows ended, and it with that: open again, it is
    CHECK (ended_with IN ('deal', 'lead', 'meeting', 'promise')),
  request_id INTEGER REFERENCES requests (id) ON DELETE SET NULL,
  deal_id INTEGER REFERENCES deals (id) ON DELETE SET NULL,
  meeting_id INTEGER REFERENCES meetings (id) ON DELETE SET NULL,  -- which it prepares
  promise_id INTEGER REFERENCES promises (id) ON DELETE SET NULL,
  from_meeting_id INTEGER REFERENCES meetings (id) ON DELETE SET NULL,  -- at which it was given
  important_by TEXT                     -- said, or by what rule; none: by no rule, and not
    CHECK (important_by = 'said' OR important_by = 'vip' OR important_by = 'deal'
      OR important_by = 'lead' OR important_by = 'promise'),
  noted_at TEXT,                        -- when it was said to be done, where that was later
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX tasks_live ON tasks (due_at, important DESC, id) WHERE state = 'open';
CREATE INDEX tasks_by_done ON tasks (done_at, due_at) WHERE done_at IS NOT NULL;
CREATE INDEX tasks_noted_later ON tasks (noted_at, done_at) WHERE noted_at IS NOT NULL;
CREATE INDEX tasks_by_cancel ON tasks (cancelled_at, due_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX tasks_by_sort ON tasks (sort_key, id);
CREATE INDEX tasks_by_client ON tasks (client_id, due_at) WHERE client_id IS NOT NULL;
CREATE INDEX tasks_by_lead ON tasks (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX tasks_by_touch ON tasks (touch_id) WHERE touch_id IS NOT NULL;
CREATE INDEX tasks_by_staff ON tasks (staff_id, due_at) WHERE staff_id IS NOT NULL;
-- Next steps of calls that are still open.
CREATE INDEX tasks_next_steps ON tasks (due_at, touch_id)
  WHERE state = 'open' AND touch_id IS NOT NULL AND client_id IS NOT NULL;
CREATE INDEX tasks_by_request ON tasks (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX tasks_by_deal ON tasks (deal_id, due_at) WHERE deal_id IS NOT NULL;
CREATE INDEX tasks_by_meeting ON tasks (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX tasks_by_from_meeting ON tasks (from_meeting_id) WHERE from_meeting_id IS NOT NULL;
CREATE INDEX tasks_by_promise ON tasks (promise_id) WHERE promise_id IS NOT NULL;
CREATE INDEX tasks_by_due ON tasks (due_at, id) WHERE due_at IS NOT NULL;
