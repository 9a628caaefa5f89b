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

-- email: where to write to; of one person only, however it is written.
ALTER TABLE person ADD email text CHECK (length(email) BETWEEN 3 AND 254);
CREATE UNIQUE INDEX person_by_email ON person (lower(email));

-- A mail to be sent, or that was. next_at: when it is due, also again if whoever has the claim is not heard of any more.
CREATE TABLE mail (
    id uuid PRIMARY KEY,
    address text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_at timestamptz NOT NULL,
    claim uuid,
    sent_at timestamptz,
    given_up_at timestamptz,
    CHECK (sent_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX mail_is_due ON mail (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;

-- Which notices a person wishes by mail as well; the usual ones where the person never said.
CREATE TABLE notice_mail (
    user_name text PRIMARY KEY REFERENCES person,
    kinds text[] NOT NULL
);
