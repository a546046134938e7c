-- Numbers and addresses that reach nobody, for the check: rules client.phone-unread and
-- contact.email-invalid, word for word.
CREATE INDEX client_phones_unread ON client_phones (client_id) WHERE e164 IS NULL;
CREATE INDEX client_emails_invalid ON client_emails (client_id)
  WHERE (email NOT LIKE '_%@_%._%' OR email LIKE '%@%@%'
  OR email LIKE '%@.%' OR email LIKE '%.' OR email GLOB '*[ ,;<>"()]*');
