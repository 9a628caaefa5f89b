-- What this organisation is called and by which clock it lives. There is one for each installation.
CREATE TABLE organisation (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    name text NOT NULL,
    zone text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
INSERT INTO organisation (name, zone, version) VALUES ('Makegood', 'Etc/UTC', 1);

-- Days on which nothing new goes live, both included.
CREATE TABLE change_freeze (
    id uuid PRIMARY KEY,
    from_day date NOT NULL,
    to_day date NOT NULL CHECK (to_day >= from_day),
    reason_en text NOT NULL,
    reason_vi text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);

-- Why a release went live in spite of a freeze.
CREATE TABLE go_live_in_freeze (
    go_live bigint PRIMARY KEY REFERENCES go_live,
    reason text NOT NULL
);
CREATE TRIGGER go_live_in_freeze_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON go_live_in_freeze
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- FROZEN: a freeze was made over it.
ALTER TABLE go_live_withdrawal DROP CONSTRAINT go_live_withdrawal_kind_check;
ALTER TABLE go_live_withdrawal ADD CONSTRAINT go_live_withdrawal_kind_check
    CHECK (kind IN ('WITHDRAWN', 'SUSPENDED', 'FROZEN'));

-- What people may choose as a reason instead of typing it. What was chosen is on record with its text.
CREATE TABLE usual_reason (
    kind text NOT NULL CHECK (kind IN ('RETURN', 'GATE_OVERRIDE', 'STOP')),
    key text NOT NULL CHECK (key ~ '^[a-z0-9._-]{1,64}$'),
    text_en text NOT NULL,
    text_vi text NOT NULL,
    active boolean NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    PRIMARY KEY (kind, key)
);
