-- base: the release that decided when it was made, which it is to replace. None of packs, and of new rule sets.
ALTER TABLE release ADD base bigint REFERENCES release;

ALTER TABLE go_live DROP CONSTRAINT go_live_kind_check;
ALTER TABLE go_live ADD CONSTRAINT go_live_kind_check CHECK (kind IN ('shipped', 'released', 'rollback'));
CREATE INDEX go_live_by_release ON go_live (release, effective_at);

-- A go-live that will not be. WITHDRAWN: by somebody. SUSPENDED: what it was to replace was replaced before.
CREATE TABLE go_live_withdrawal (
    go_live bigint PRIMARY KEY REFERENCES go_live,
    kind text NOT NULL CHECK (kind IN ('WITHDRAWN', 'SUSPENDED')),
    at timestamptz NOT NULL DEFAULT now(),
    by text NOT NULL,
    reason text NOT NULL
);
CREATE TRIGGER go_live_withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON go_live_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What goes live, or did.
CREATE VIEW going AS
    SELECT seq, release, effective_at, kind, by, reason FROM go_live
    WHERE NOT EXISTS (SELECT 1 FROM go_live_withdrawal WHERE go_live = seq);

-- What every node is to have compiled, since it may go live soon.
CREATE TABLE preparation (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    release bigint NOT NULL REFERENCES release,
    at timestamptz NOT NULL DEFAULT now()
);

-- A process that decides, and what it has compiled. No records: they come and go with the process.
CREATE TABLE node (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    heartbeat_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE node_release (
    node uuid NOT NULL REFERENCES node ON DELETE CASCADE,
    release bigint NOT NULL REFERENCES release,
    fault text,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (node, release)
);
