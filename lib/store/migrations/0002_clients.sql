-- Clients and partners, the people at them, how to reach them, and every communication.
-- (CHECK (x IN ...) of three words and more opens a table of its own at each row: hence OR.)
CREATE TABLE clients (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind = 'company' OR kind = 'sole_trader' OR kind = 'person'),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,               -- folded, without legal form and quotes: matching
  sort_key TEXT NOT NULL,               -- folded whole name: search and order
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive')),
  inn TEXT,
  kpp TEXT,
  ogrn TEXT,
  city TEXT,
  city_key TEXT,
  source TEXT,
  source_key TEXT,
  note TEXT,
  vip INTEGER NOT NULL DEFAULT 0 CHECK (vip IN (0, 1)),
  owner_id INTEGER REFERENCES staff (id),
  last_touch_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX clients_by_name ON clients (name_key);
CREATE INDEX clients_by_sort ON clients (sort_key, id);
CREATE INDEX clients_by_inn ON clients (inn, kpp) WHERE inn IS NOT NULL;
CREATE INDEX clients_by_city ON clients (city_key, sort_key);
CREATE INDEX clients_by_touch ON clients (last_touch_at);
CREATE INDEX clients_by_owner ON clients (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX clients_vip ON clients (sort_key) WHERE vip = 1;

CREATE TABLE client_roles (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  role TEXT NOT NULL
    CHECK (role = 'client' OR role = 'partner' OR role = 'supplier' OR role = 'competitor'),
  PRIMARY KEY (client_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_tags (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  tag_key TEXT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (client_id, tag_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_tags_by_key ON client_tags (tag_key, client_id);

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  position TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_client ON contacts (client_id);
CREATE INDEX contacts_by_name ON contacts (name_key);

-- A number as it was written, and in its normal form where it has one.
CREATE TABLE client_phones (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
  raw TEXT NOT NULL,
  e164 TEXT,
  extension TEXT
) STRICT;
CREATE INDEX client_phones_by_client ON client_phones (client_id);
CREATE INDEX client_phones_by_contact ON client_phones (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX client_phones_by_number ON client_phones (e164, client_id) WHERE e164 IS NOT NULL;

CREATE TABLE client_emails (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL
) STRICT;
CREATE INDEX client_emails_by_client ON client_emails (client_id);
CREATE INDEX client_emails_by_contact ON client_emails (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX client_emails_by_key ON client_emails (email_key, client_id);

-- One communication. A call is done, missed or got no answer; everything else is done.
CREATE TABLE touches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  channel TEXT NOT NULL
    CHECK (channel = 'call' OR channel = 'mail' OR channel = 'message' OR channel = 'letter'
      OR channel = 'visit' OR channel = 'meeting' OR channel = 'note'),
  direction TEXT CHECK (direction IN ('in', 'out')),
  status TEXT NOT NULL DEFAULT 'done'
    CHECK (status = 'done' OR status = 'missed' OR status = 'no_answer'),
  at TEXT NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  summary TEXT NOT NULL,
  result TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX touches_by_client ON touches (client_id, at);
CREATE INDEX touches_by_time ON touches (at, channel, direction, status, minutes, client_id);
CREATE INDEX touches_by_contact ON touches (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX touches_missed ON touches (at, client_id) WHERE status = 'missed';
