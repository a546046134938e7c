-- What an import writes, by the shell alone: the same rows and indexes, and a search index of the
-- same texts, without looking for duplicates and without a record for undo. `big` is the full desk.
PRAGMA cache_size = -65536;
CREATE VIRTUAL TABLE floor_words USING fts5 (title, body);
CREATE VIRTUAL TABLE floor_pieces USING fts5 (key, tokenize = 'trigram case_sensitive 1',
  detail = none, columnsize = 0);
BEGIN;
INSERT INTO clients SELECT * FROM big.clients;
INSERT INTO client_roles SELECT * FROM big.client_roles;
INSERT INTO client_phones SELECT * FROM big.client_phones;
INSERT INTO client_emails SELECT * FROM big.client_emails;
INSERT INTO floor_words (rowid, title, body) SELECT id + 0x10000000000, name, city FROM big.clients;
INSERT INTO floor_pieces (rowid, key) SELECT id + 0x10000000000, sort_key FROM big.clients;
INSERT INTO floor_pieces (rowid, key) SELECT id + 0x30000000000, e164 || ' ' || raw FROM big.client_phones;
INSERT INTO floor_pieces (rowid, key) SELECT id + 0x40000000000, email_key FROM big.client_emails;
COMMIT;
