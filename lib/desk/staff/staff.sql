-- Whoever works here: the manager, the assistant, experts.
CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  sort_key TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('manager', 'assistant', 'expert')),
  department TEXT,
  phone TEXT,
  email TEXT,
  former TEXT,                          -- names borne before, a line each
  topics TEXT,                          -- comma-separated, as given
  left_on TEXT,                         -- the day of who works here no more
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX staff_by_sort ON staff (sort_key, id);
