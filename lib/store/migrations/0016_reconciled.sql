-- What was taken or left when the base was reconciled with another source; letters that were read
-- from files.
-- A difference that was decided as ours is not shown again while both values stay as they were.
CREATE TABLE reconcile_decisions (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  source TEXT,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (client_id, field)
) STRICT, WITHOUT ROWID;

-- A letter beside its communication. One letter to two clients is two communications.
CREATE TABLE mails (
  touch_id INTEGER PRIMARY KEY REFERENCES touches (id) ON DELETE CASCADE,
  message_id TEXT,
  sender TEXT,
  subject TEXT,
  attachments TEXT                      -- their names, by commas
) STRICT;
CREATE INDEX mails_by_message ON mails (message_id, touch_id) WHERE message_id IS NOT NULL;
CREATE INDEX touches_by_mail ON touches (at, id) WHERE channel = 'mail';
