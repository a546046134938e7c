-- Promises, agreements and guarantees, ours and theirs, with every step.
CREATE TABLE promises (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  text TEXT NOT NULL CHECK (text <> ''),
  kind TEXT NOT NULL CHECK (kind = 'agreement' OR kind = 'promise' OR kind = 'guarantee'),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
  due_at TEXT NOT NULL,                 -- the last second of its day where no hour is set
  state TEXT NOT NULL DEFAULT 'open'    -- kept late is derived: kept, and closed after due_at
    CHECK (state = 'open' OR state = 'kept' OR state = 'broken' OR state = 'waived'),
  result TEXT,
  closed_at TEXT,
  noted_at TEXT,                        -- when that was said, where it was later
  touch_id INTEGER REFERENCES touches (id) ON DELETE SET NULL,
  request_id INTEGER REFERENCES requests (id) ON DELETE SET NULL,
  document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
  meeting_id INTEGER REFERENCES meetings (id) ON DELETE SET NULL,  -- at which it was given
  created_at TEXT NOT NULL,
  CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX promises_by_client ON promises (client_id, due_at, side, state, closed_at);
CREATE INDEX promises_open ON promises (due_at, id) WHERE state = 'open';
CREATE INDEX promises_by_due ON promises (due_at, id);
CREATE INDEX promises_by_close ON promises (closed_at, side, state, due_at)
  WHERE closed_at IS NOT NULL;
CREATE INDEX promises_noted_later ON promises (noted_at, closed_at) WHERE noted_at IS NOT NULL;
CREATE INDEX promises_by_touch ON promises (touch_id) WHERE touch_id IS NOT NULL;
CREATE INDEX promises_by_request ON promises (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX promises_by_document ON promises (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX promises_by_meeting ON promises (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE TABLE promise_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  promise_id INTEGER NOT NULL REFERENCES promises (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  step TEXT NOT NULL
    CHECK (step = 'made' OR step = 'moved' OR step = 'kept' OR step = 'broken' OR step = 'waived'
      OR step = 'reopened'),
  due_at TEXT NOT NULL,                 -- the term as it was from this step on
  text TEXT
) STRICT;
CREATE INDEX promise_steps_by_promise ON promise_steps (promise_id, at);
