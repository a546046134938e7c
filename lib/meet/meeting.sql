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
  created_at TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX meetings_by_time ON meetings (starts_at, ends_at, state);
CREATE INDEX meetings_by_client ON meetings (client_id, starts_at) WHERE client_id IS NOT NULL;
