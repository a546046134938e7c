-- The manager's calendar.
CREATE TABLE meetings (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  type TEXT NOT NULL DEFAULT 'meeting'
    CHECK (type IN ('meeting', 'negotiation', 'presentation', 'call', 'internal', 'break')),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT,
  client_id INTEGER REFERENCES clients (id) ON DELETE SET NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'missed', 'cancelled')),
  result TEXT,                          -- of a held one: what came of it
  reason TEXT,                          -- why it did not take place or was cancelled
  ended_at TEXT,                        -- when that was said
  created_at TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX meetings_by_time ON meetings (starts_at, ends_at, state);
-- Those of which nobody has said how they ended.
CREATE INDEX meetings_unanswered ON meetings (ends_at, id)
  WHERE state = 'planned' AND type <> 'break';
CREATE INDEX meetings_by_client ON meetings (client_id, starts_at) WHERE client_id IS NOT NULL;

-- Where a meeting stood before it was moved.
CREATE TABLE meeting_moves (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  at TEXT NOT NULL,                     -- when it was moved
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX meeting_moves_by_meeting ON meeting_moves (meeting_id, id);
