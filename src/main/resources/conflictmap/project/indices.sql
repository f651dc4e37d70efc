CREATE INDEX events_id ON events (id);
CREATE INDEX events_told ON events (id) WHERE table_fid IS NULL;
CREATE INDEX evidence_event ON evidence (event_id);
CREATE INDEX claims_event ON claims (event_id);
