-- Business trips and events, each in seven stages counted back from its start.
CREATE TABLE trips (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('trip', 'event')),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  city TEXT,
  budget_minor INTEGER CHECK (budget_minor >= 0),
  currency TEXT NOT NULL DEFAULT 'RUB',
  created_at TEXT NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX trips_by_start ON trips (starts_on, id);
CREATE INDEX trips_by_end ON trips (ends_on, starts_on);

CREATE TABLE trip_stages (
  trip_id INTEGER NOT NULL REFERENCES trips (id) ON DELETE CASCADE,
  no INTEGER NOT NULL CHECK (no BETWEEN 1 AND 7),
  title TEXT NOT NULL,                  -- a code: planning, tickets, papers, logistics, place, money, control
  due_on TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'skipped')),
  closed_at TEXT,
  PRIMARY KEY (trip_id, no)
) STRICT, WITHOUT ROWID;
CREATE INDEX trip_stages_open ON trip_stages (due_on, trip_id, no) WHERE state = 'open';
