-- Requests of clients: a clock that does not pause, and every step kept; hand-over, severity and
-- notice to the manager, the manager's own questions.
CREATE TABLE requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER REFERENCES clients (id) ON DELETE CASCADE,  -- none: the manager asks
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL
    CHECK (kind = 'order' OR kind = 'question' OR kind = 'problem' OR kind = 'complaint'
      OR kind = 'conflict' OR kind = 'document' OR kind = 'info'),
  urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  channel TEXT,
  severity TEXT CHECK (severity = 'low' OR severity = 'medium' OR severity = 'high'),
  state TEXT NOT NULL DEFAULT 'open'
    CHECK (state = 'open' OR state = 'answered' OR state = 'closed' OR state = 'rejected'),
  received_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  owner_id INTEGER REFERENCES staff (id),
  forwarded_at TEXT,
  accepted_at TEXT,
  answered_at TEXT,
  answer TEXT,
  closed_at TEXT,
  notify_due_at TEXT,                   -- by when the manager hears of a complaint or conflict
  notified_at TEXT,
  noted_at TEXT,                        -- when it was entered
  answer_noted_at TEXT                  -- when it was said to be answered, where that was later
) STRICT;
CREATE INDEX requests_by_client ON requests (client_id, received_at);
CREATE INDEX requests_waiting ON requests (due_at, id) WHERE answered_at IS NULL AND state = 'open';
CREATE INDEX requests_unclosed ON requests (due_at, id) WHERE state <> 'closed';
CREATE INDEX requests_by_time ON requests (received_at, kind, channel, due_at, answered_at);
CREATE INDEX requests_by_answer ON requests (answered_at, received_at, due_at)
  WHERE answered_at IS NOT NULL;
CREATE INDEX requests_by_owner ON requests (owner_id, due_at) WHERE owner_id IS NOT NULL;
CREATE INDEX requests_by_state ON requests (state, id);
CREATE INDEX requests_by_notice ON requests (notified_at, notify_due_at, id)
  WHERE notify_due_at IS NOT NULL;

-- What was entered later than it came.
CREATE INDEX requests_entered_later ON requests (noted_at, received_at)
  WHERE noted_at > received_at;

CREATE INDEX requests_answer_noted_later ON requests (answer_noted_at, answered_at)
  WHERE answer_noted_at IS NOT NULL;

CREATE TABLE request_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  request_id INTEGER NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  step TEXT NOT NULL
    CHECK (step = 'received' OR step = 'forwarded' OR step = 'accepted' OR step = 'answered'
      OR step = 'closed' OR step = 'reopened' OR step = 'rejected' OR step = 'notified'),
  text TEXT,
  staff_id INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX request_steps_by_request ON request_steps (request_id, at);
CREATE INDEX request_steps_by_staff ON request_steps (staff_id) WHERE staff_id IS NOT NULL;
