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
  link TEXT,                            -- where it is not a place: of a video call
  purpose TEXT,                         -- what it is for
  agenda TEXT,                          -- what is to be talked about, a line each
  travel_before INTEGER CHECK (travel_before > 0),  -- minutes of the way there
  travel_after INTEGER CHECK (travel_after > 0),    -- and back
  client_id INTEGER REFERENCES clients (id) ON DELETE SET NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'missed', 'cancelled')),
  result TEXT,                          -- of a held one: what came of it
  protocol TEXT,                        -- what was written down at it, whole
  reason TEXT,                          -- why it did not take place or was cancelled
  ended_at TEXT,                        -- when it ended so
  noted_at TEXT,                        -- when that was said, where it was later
  created_at TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX meetings_by_time ON meetings (starts_at, ends_at, state);
-- Those of which nobody has said how they ended.
CREATE INDEX meetings_unanswered ON meetings (ends_at, id)
  WHERE state = 'planned' AND type <> 'break';
-- Those entered after they began, those of which it was said how they ended, and said later.
CREATE INDEX meetings_entered_later ON meetings (created_at, starts_at)
  WHERE created_at > starts_at;
CREATE INDEX meetings_by_end ON meetings (ended_at, starts_at) WHERE ended_at IS NOT NULL;
CREATE INDEX meetings_noted_later ON meetings (noted_at, ended_at) WHERE noted_at IS NOT NULL;
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

-- Who takes part: a colleague, or a person at a client.
CREATE TABLE meeting_people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  staff_id INTEGER REFERENCES staff (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
  answer TEXT NOT NULL DEFAULT 'invited' CHECK (answer IN ('invited', 'accepted', 'declined')),
  reason TEXT,                          -- why not
  answered_at TEXT,
  CHECK ((staff_id IS NULL) <> (contact_id IS NULL)),
  UNIQUE (meeting_id, staff_id),        -- once each, whoever is merged with whom
  UNIQUE (meeting_id, contact_id)
) STRICT;
CREATE INDEX meeting_people_by_meeting ON meeting_people (meeting_id, id);
CREATE INDEX meeting_people_by_staff ON meeting_people (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX meeting_people_by_contact ON meeting_people (contact_id) WHERE contact_id IS NOT NULL;
