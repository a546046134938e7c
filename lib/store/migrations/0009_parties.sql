-- The whole of a client and of the people there.
ALTER TABLE clients ADD COLUMN full_name TEXT;
ALTER TABLE clients ADD COLUMN bik TEXT;
ALTER TABLE clients ADD COLUMN account TEXT;
ALTER TABLE clients ADD COLUMN bank TEXT;
ALTER TABLE clients ADD COLUMN legal_address TEXT;
ALTER TABLE clients ADD COLUMN address TEXT;
ALTER TABLE clients ADD COLUMN website TEXT;
ALTER TABLE clients ADD COLUMN greeting TEXT;
ALTER TABLE clients ADD COLUMN terms TEXT;        -- special terms: read before each contact
ALTER TABLE clients ADD COLUMN channel TEXT       -- by what they like to be reached
  CHECK (channel = 'call' OR channel = 'mail' OR channel = 'message' OR channel = 'letter'
    OR channel = 'visit');
ALTER TABLE clients ADD COLUMN hours TEXT;        -- when, by their own clock: 09:00-12:00
ALTER TABLE clients ADD COLUMN zone TEXT;         -- theirs, where it is not the office's
ALTER TABLE clients ADD COLUMN verified_at TEXT;
ALTER TABLE clients ADD COLUMN verified_by TEXT;
ALTER TABLE clients ADD COLUMN verified_source TEXT;
ALTER TABLE clients ADD COLUMN verify_on TEXT;    -- the day of the next check
ALTER TABLE clients ADD COLUMN latin_key TEXT;    -- the name's key in one Latin spelling
CREATE INDEX clients_by_ogrn ON clients (ogrn) WHERE ogrn IS NOT NULL;
CREATE INDEX clients_by_account ON clients (account, bik) WHERE account IS NOT NULL;
CREATE INDEX clients_by_verify ON clients (verify_on) WHERE verify_on IS NOT NULL;
CREATE INDEX clients_by_latin ON clients (latin_key) WHERE latin_key IS NOT NULL;
CREATE INDEX clients_by_source ON clients (source_key) WHERE source_key IS NOT NULL;
CREATE INDEX clients_by_creation ON clients (created_at, id);
CREATE INDEX client_roles_by_role ON client_roles (role, client_id);

ALTER TABLE contacts ADD COLUMN surname TEXT;
ALTER TABLE contacts ADD COLUMN given_name TEXT;
ALTER TABLE contacts ADD COLUMN patronymic TEXT;
ALTER TABLE contacts ADD COLUMN decision TEXT     -- what the person's word weighs
  CHECK (decision = 'decides' OR decision = 'influences' OR decision = 'uses' OR decision = 'none');
ALTER TABLE contacts ADD COLUMN birthday TEXT;    -- YYYY-MM-DD, or --MM-DD without the year
ALTER TABLE contacts ADD COLUMN note TEXT;
ALTER TABLE contacts ADD COLUMN latin_key TEXT;
ALTER TABLE contacts ADD COLUMN updated_at TEXT;
CREATE INDEX contacts_by_sort ON contacts (name_key, id);
CREATE INDEX contacts_by_latin ON contacts (latin_key) WHERE latin_key IS NOT NULL;
CREATE INDEX contacts_by_birthday ON contacts (substr(birthday, -5)) WHERE birthday IS NOT NULL;
DROP INDEX contacts_by_name;
