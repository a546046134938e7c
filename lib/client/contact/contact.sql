-- The people at a client.
CREATE TABLE contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  latin_key TEXT,
  former TEXT,                          -- names borne before, a line each
  position TEXT,
  department TEXT,
  surname TEXT,
  given_name TEXT,
  patronymic TEXT,
  decision TEXT                         -- what the person's word weighs
    CHECK (decision = 'decides' OR decision = 'influences' OR decision = 'uses'
      OR decision = 'none'),
  birthday TEXT,                        -- YYYY-MM-DD, or --MM-DD without the year
  note TEXT,
  left_on TEXT,                         -- the day of who is there no more
  successor_id INTEGER,                 -- who came in their place
  created_at TEXT NOT NULL,
  updated_at TEXT
) STRICT;
CREATE INDEX contacts_by_client ON contacts (client_id);
CREATE INDEX contacts_by_sort ON contacts (name_key, id);
CREATE INDEX contacts_by_latin ON contacts (latin_key) WHERE latin_key IS NOT NULL;
CREATE INDEX contacts_by_birthday ON contacts (substr(birthday, -5)) WHERE birthday IS NOT NULL;
CREATE INDEX contacts_by_successor ON contacts (successor_id) WHERE successor_id IS NOT NULL;
