-- Planned calls, missed calls with their outcome, scripts and the answers to their questions.
CREATE TABLE touches_new (
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
  until_at TEXT,                        -- when the window closes; none: a moment
  planned_at TEXT,                      -- of a planned call that was made: when it was to be
  topic TEXT,                           -- of the same: what it was planned about
  closed_at TEXT,                       -- of a missed call: when there was an outcome
  minutes INTEGER CHECK (minutes >= 0),
  summary TEXT NOT NULL,
  result TEXT,
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO touches_new (id, client_id, contact_id, channel, direction, status, at, closed_at,
    minutes, summary, result, created_at)
  SELECT id, client_id, contact_id, channel, direction, status, at,
    CASE status WHEN 'missed' THEN (
      SELECT MIN(talk.at) FROM touches talk
      WHERE talk.client_id = t.client_id AND talk.at >= t.at
        AND talk.channel IN ('call', 'meeting', 'visit') AND talk.status = 'done'
        AND (talk.at > t.at OR talk.id > t.id)) END,
    minutes, summary, result, created_at
  FROM touches t;
-- Numbers of records that are gone are not given again.
DELETE FROM sqlite_sequence WHERE name = 'touches_new';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'touches_new', seq FROM sqlite_sequence WHERE name = 'touches';
DROP TABLE touches;
ALTER TABLE touches_new RENAME TO touches;
CREATE INDEX touches_by_client ON touches (client_id, at);
CREATE INDEX touches_by_time ON touches (at, channel, direction, status, minutes, client_id);
CREATE INDEX touches_by_contact ON touches (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX touches_missed ON touches (at, client_id) WHERE status = 'missed';
CREATE INDEX touches_to_return ON touches (client_id, at, id)
  WHERE status = 'missed' AND closed_at IS NULL;
CREATE INDEX touches_planned ON touches (at, client_id) WHERE status = 'planned';
CREATE INDEX touches_planned_with ON touches (client_id, at) WHERE status = 'planned';
-- Next steps of calls that are still open.
CREATE INDEX tasks_next_steps ON tasks (due_at, touch_id)
  WHERE state = 'open' AND touch_id IS NOT NULL AND client_id IS NOT NULL;

CREATE TABLE touch_answers (
  touch_id INTEGER NOT NULL REFERENCES touches (id) ON DELETE CASCADE,
  no INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (touch_id, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,               -- folded: one name, one template
  text TEXT NOT NULL CHECK (text <> ''),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX templates_by_name ON templates (name_key);
CREATE INDEX templates_by_kind ON templates (kind, name_key);
