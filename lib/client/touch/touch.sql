-- One communication: a call is planned, done, missed or got no answer; everything else is done.
CREATE TABLE touches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  channel TEXT NOT NULL
    CHECK (channel = 'call' OR channel = 'mail' OR channel = 'message' OR channel = 'letter'
      OR channel = 'visit' OR channel = 'meeting' OR channel = 'note'),
  direction TEXT CHECK (direction IN ('in', 'out')),
  status TEXT NOT NULL DEFAULT 'done'
    CHECK (status = 'done' OR status = 'missed' OR status = 'no_answer' OR status = 'planned'
      OR status = 'cancelled'),
  at TEXT NOT NULL,                     -- of a planned call, when its window opens
  until_at TEXT,                        -- when the window closes, none: a moment; of a call that
                                        -- nobody took, when it is to be tried again
  planned_at TEXT,                      -- of a planned call that was made: when it was to be
  topic TEXT,                           -- of the same: what it was planned about
  closed_at TEXT,                       -- of a missed call: when there was an outcome; of one that
                                        -- nobody took: when somebody was reached or it was tried again;
                                        -- of a planned one: when it was cancelled
  minutes INTEGER CHECK (minutes >= 0),
  summary TEXT NOT NULL,
  result TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX touches_by_client ON touches (client_id, at);
CREATE INDEX touches_by_time ON touches (at, channel, direction, status, minutes, client_id);
CREATE INDEX touches_by_contact ON touches (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX touches_missed ON touches (at, client_id) WHERE status = 'missed';
CREATE INDEX touches_to_return ON touches (client_id, at, id)
  WHERE status = 'missed' AND closed_at IS NULL;
CREATE INDEX touches_planned ON touches (at, client_id) WHERE status = 'planned';
CREATE INDEX touches_planned_with ON touches (client_id, at) WHERE status = 'planned';
-- What was entered later than it was.
CREATE INDEX touches_entered_later ON touches (created_at, at) WHERE created_at > at;
-- Whom nobody has reached yet.
CREATE INDEX touches_to_try ON touches (client_id, at)
  WHERE status = 'no_answer' AND closed_at IS NULL;
-- How often a client did not answer, without reading all that was with the client.
CREATE INDEX touches_no_answer ON touches (client_id, at) WHERE status = 'no_answer';

-- The answers to the questions of a script.
CREATE TABLE touch_answers (
  touch_id INTEGER NOT NULL REFERENCES touches (id) ON DELETE CASCADE,
  no INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (touch_id, no)
) STRICT, WITHOUT ROWID;
