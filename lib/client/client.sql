-- Clients and partners, how to reach them, what became of them.
-- (CHECK (x IN ...) of three words and more opens a table of its own at each row: hence OR.)
CREATE TABLE clients (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind = 'company' OR kind = 'sole_trader' OR kind = 'person'),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,               -- folded, without legal form and quotes: matching
  sort_key TEXT NOT NULL,               -- folded whole name: search and order
  latin_key TEXT,                       -- the name's key in one Latin spelling
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
  full_name TEXT,
  bik TEXT,
  account TEXT,
  bank TEXT,
  legal_address TEXT,
  address TEXT,
  website TEXT,
  greeting TEXT,
  terms TEXT,                           -- special terms: read before each contact
  channel TEXT                          -- by what they like to be reached
    CHECK (channel = 'call' OR channel = 'mail' OR channel = 'message' OR channel = 'letter'
      OR channel = 'visit'),
  hours TEXT,                           -- when, by their own clock: 09:00-12:00
  zone TEXT,                            -- theirs, where it is not the office's
  verified_at TEXT,
  verified_by TEXT,
  verified_source TEXT,
  verify_on TEXT,                       -- the day of the next check
  erased_at TEXT,
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
CREATE INDEX clients_by_ogrn ON clients (ogrn) WHERE ogrn IS NOT NULL;
CREATE INDEX clients_by_account ON clients (account, bik) WHERE account IS NOT NULL;
CREATE INDEX clients_by_verify ON clients (verify_on) WHERE verify_on IS NOT NULL;
CREATE INDEX clients_by_latin ON clients (latin_key) WHERE latin_key IS NOT NULL;
CREATE INDEX clients_by_source ON clients (source_key) WHERE source_key IS NOT NULL;
CREATE INDEX clients_by_creation ON clients (created_at, id);

CREATE TABLE client_roles (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  role TEXT NOT NULL
    CHECK (role = 'client' OR role = 'partner' OR role = 'supplier' OR role = 'competitor'),
  PRIMARY KEY (client_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_roles_by_role ON client_roles (role, client_id);

CREATE TABLE client_tags (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  tag_key TEXT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (client_id, tag_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_tags_by_key ON client_tags (tag_key, client_id);

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

-- Numbers and addresses that reach nobody, for the check: rules client.phone-unread and
-- contact.email-invalid, word for word.
CREATE INDEX client_phones_unread ON client_phones (client_id) WHERE e164 IS NULL;
CREATE INDEX client_emails_invalid ON client_emails (client_id)
  WHERE (email NOT LIKE '_%@_%._%' OR email LIKE '%@%@%'
  OR email LIKE '%..%' OR email LIKE '%@.%' OR email LIKE '%.'
  OR email GLOB '*[ ,:;<>"()]*');

-- Merged clients keep their numbers, renamed ones their former names; pairs that are none are
-- remembered.
CREATE TABLE client_aliases (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  old_id INTEGER UNIQUE,                -- the number of a client that is gone: it leads to client_id;
                                        -- none: the client itself was called so
  old_uid TEXT UNIQUE,                  -- what its exports call the gone one
  old_inn TEXT,                         -- its INN, where client_id has another
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  latin_key TEXT NOT NULL,
  was TEXT NOT NULL DEFAULT '',         -- what the gone one had otherwise, for a person: a line each
  merged_at TEXT NOT NULL               -- or renamed
) STRICT;
CREATE INDEX client_aliases_by_client ON client_aliases (client_id);
CREATE INDEX client_aliases_by_name ON client_aliases (name_key);
CREATE INDEX client_aliases_by_inn ON client_aliases (old_inn) WHERE old_inn IS NOT NULL;
CREATE INDEX client_aliases_by_latin ON client_aliases (latin_key);

CREATE TABLE not_duplicates (
  a INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_duplicates_by_b ON not_duplicates (b);

-- What was changed in a client's own record, for its history; the log has every change of the desk.
CREATE TABLE client_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  field TEXT NOT NULL,                  -- a column of the client, phone, email, tag, role
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX client_changes_by_client ON client_changes (client_id, at);
