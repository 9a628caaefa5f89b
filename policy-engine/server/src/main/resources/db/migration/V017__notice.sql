-- How far what is on record was looked at for notices: the place in the audit stream of the next entry. One row.
CREATE TABLE notice_reader (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    cursor bigint NOT NULL CHECK (cursor >= 0)
);
INSERT INTO notice_reader (cursor) SELECT coalesce(max(seq) + 1, 0) FROM audit_entry;

-- Something on record that a person should know. The ids grow in the order in which notices can be seen.
-- seq: the entry of the audit stream. detail: the name of a rule or a node. effective_at: when the release goes live.
CREATE TABLE notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_name text NOT NULL REFERENCES person,
    seq bigint NOT NULL REFERENCES audit_entry,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    rule_set text,
    release integer,
    submission uuid REFERENCES submission,
    detail text,
    effective_at timestamptz,
    read_at timestamptz,
    UNIQUE (user_name, seq, kind)
);
CREATE INDEX notice_by_person ON notice (user_name, id);
CREATE INDEX notice_unread ON notice (user_name) WHERE read_at IS NULL;
CREATE INDEX notice_by_age ON notice (at);

-- paused_at: since when it is told nothing for a while.
ALTER TABLE webhook ADD paused_at timestamptz;
-- What came of a delivery is kept for a while only.
DROP TRIGGER webhook_delivery_is_kept ON webhook_delivery;
