-- A working copy of the files of a rule set. version: of its newest save.
CREATE TABLE draft (
    id uuid PRIMARY KEY,
    rule_set text NOT NULL CHECK (rule_set ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    title text NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DISCARDED')),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    base bigint REFERENCES release,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);
CREATE INDEX draft_by_rule_set ON draft (rule_set, id);

-- A text, kept once however many saves have it. digest: over its UTF-8. content: deflated (zlib).
CREATE TABLE draft_file (
    digest text PRIMARY KEY CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
    content bytea NOT NULL
);

-- files: the digest of each file by its path. changed: the paths of those that differ from the save before.
-- findings: how many there were when it was saved.
CREATE TABLE draft_save (
    draft uuid NOT NULL REFERENCES draft,
    version integer NOT NULL CHECK (version > 0),
    at timestamptz NOT NULL,
    by text NOT NULL,
    files jsonb NOT NULL,
    changed text[] NOT NULL,
    findings integer NOT NULL CHECK (findings >= 0),
    restored_from integer,
    PRIMARY KEY (draft, version),
    FOREIGN KEY (draft, restored_from) REFERENCES draft_save (draft, version)
);

-- Every version a draft has was saved.
ALTER TABLE draft ADD FOREIGN KEY (id, version) REFERENCES draft_save (draft, version) DEFERRABLE INITIALLY DEFERRED;

CREATE TRIGGER draft_is_kept BEFORE DELETE OR TRUNCATE ON draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_file_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_save_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_save
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What people call whoever did something; the id itself where that is nobody by name.
CREATE FUNCTION actor_name(actor text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT name FROM person WHERE actor LIKE 'person:%' AND user_name = substr(actor, length('person:') + 1)),
        (SELECT name FROM api_key WHERE actor = 'api-key:' || id),
        actor)
$$;
