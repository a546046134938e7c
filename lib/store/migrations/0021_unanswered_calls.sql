-- How often a client did not answer, without reading all that was with the client.
CREATE INDEX touches_no_answer ON touches (client_id, at) WHERE status = 'no_answer';
