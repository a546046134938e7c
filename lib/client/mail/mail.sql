-- E-mail as it came and went: whole, and at the client where its address is known.
CREATE TABLE mails (
  id INTEGER PRIMARY KEY,               -- of the numbers of touches: a client's mail is one of them
  client_id INTEGER REFERENCES clients (id) ON DELETE CASCADE,
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  at TEXT NOT NULL,
  due_at TEXT,                          -- by when a client's letter is to be answered
  message TEXT,                         -- its Message-ID, or what stands for it
  digest TEXT,                          -- SHA-256 of what it says: stays where that is erased
  email_key TEXT,                       -- with whom: who wrote it, or the first one it was sent to
  subject TEXT NOT NULL,
  subject_key TEXT,                     -- folded, without Re: and its like
  text TEXT NOT NULL,
  attachments TEXT,                     -- a line each: its size in bytes and its name
  source TEXT,                          -- the mail file that it came from; its files are there
  automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
  answered_at TEXT,
  answer_id INTEGER,                    -- the letter that answers it, while it is there
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX mails_by_client ON mails (client_id, at);
CREATE INDEX mails_by_contact ON mails (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX mails_by_message ON mails (message);
CREATE INDEX mails_by_digest ON mails (digest);
CREATE INDEX mails_by_time ON mails (at, id);
CREATE INDEX mails_by_party ON mails (email_key, subject_key, at);
CREATE INDEX mails_by_subject ON mails (subject_key, at) WHERE direction = 'out';
CREATE INDEX mails_unknown ON mails (at, id) WHERE client_id IS NULL;
CREATE INDEX mails_unanswered ON mails (at, id)
  WHERE direction = 'in' AND automatic = 0 AND answered_at IS NULL;
CREATE INDEX mails_by_answer ON mails (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX mails_due ON mails (due_at, id) WHERE answered_at IS NULL AND due_at IS NOT NULL;

CREATE TABLE mail_addresses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mail_id INTEGER NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
  role TEXT NOT NULL 
    CHECK (role = 'from' OR role = 'reply' OR role = 'to' OR role = 'cc' OR role = 'bcc'),
  name TEXT,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL
) STRICT;
CREATE INDEX mail_addresses_by_mail ON mail_addresses (mail_id, id);
CREATE INDEX mail_addresses_by_key ON mail_addresses (email_key, mail_id);

-- What a message says that it answers.
CREATE TABLE mail_references (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mail_id INTEGER NOT NULL REFERENCES mails (id) ON DELETE CASCADE,
  message TEXT NOT NULL
) STRICT;
CREATE INDEX mail_references_by_mail ON mail_references (mail_id);
CREATE INDEX mail_references_by_message ON mail_references (message, mail_id);
