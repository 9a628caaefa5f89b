CREATE TABLE rule_set (
    id text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- content: the bytes the digest is over, deflated (zlib).
CREATE TABLE release (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_set text NOT NULL REFERENCES rule_set,
    number integer NOT NULL CHECK (number > 0),
    digest text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
    content bytea NOT NULL,
    language_version text NOT NULL,
    engine_version text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL,
    UNIQUE (rule_set, number),
    UNIQUE (rule_set, digest)
);

CREATE TABLE go_live (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    release bigint NOT NULL REFERENCES release,
    effective_at timestamptz NOT NULL DEFAULT now(),
    kind text NOT NULL CHECK (kind IN ('shipped')),
    by text NOT NULL,
    reason text NOT NULL
);

CREATE TRIGGER rule_set_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_set
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON release
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER go_live_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON go_live
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
