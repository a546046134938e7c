-- Settings, and days of the working calendar set by hand.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_days (
  on_day TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('working', 'short', 'off')),
  name TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
