-- The golden cases a release was shipped with. They decide nothing, so they are not among the bytes its digest is over;
-- where a later version ships more of them, the newest row counts. content: deflated (zlib).
CREATE TABLE release_cases (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    release bigint NOT NULL REFERENCES release,
    digest text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
    content bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX release_cases_by_release ON release_cases (release, seq);

-- Who says to have read the handbook of a release.
CREATE TABLE handbook_acknowledgement (
    user_name text NOT NULL REFERENCES person,
    release bigint NOT NULL REFERENCES release,
    at timestamptz NOT NULL,
    PRIMARY KEY (user_name, release)
);

CREATE TRIGGER release_cases_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON release_cases
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER handbook_acknowledgement_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON handbook_acknowledgement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
