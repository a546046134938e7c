-- Leads with their heat, and each change of heat with its reason.
CREATE TABLE leads (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  sort_key TEXT NOT NULL,
  heat TEXT NOT NULL CHECK (heat IN ('hot', 'warm', 'cold')),
  priority TEXT NOT NULL CHECK (priority IN ('A', 'B', 'C')),
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN
    ('new', 'contacted', 'nurture', 'qualified', 'converted', 'unqualified', 'lost')),
  product TEXT,
  source TEXT,
  amount_minor INTEGER CHECK (amount_minor >= 0),
  currency TEXT NOT NULL DEFAULT 'RUB',
  next_on TEXT,                         -- the office's day of the next step
  next_at TEXT,                         -- its moment; the last second of next_on where no hour is set
  next_step TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  closed_at TEXT                        -- when it was lost or found unfit; its steps ended then
) STRICT;
CREATE INDEX leads_by_sort ON leads (sort_key, id);
CREATE INDEX leads_by_time ON leads (created_at);
CREATE INDEX leads_live ON leads (heat, priority, id)
  WHERE state NOT IN ('converted', 'unqualified', 'lost');
CREATE INDEX leads_by_next ON leads (next_at)
  WHERE next_at IS NOT NULL AND state NOT IN ('converted', 'unqualified', 'lost');

CREATE TABLE lead_heats (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lead_id INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  heat TEXT NOT NULL CHECK (heat IN ('hot', 'warm', 'cold')),
  why TEXT
) STRICT;
CREATE INDEX lead_heats_by_lead ON lead_heats (lead_id, at);
