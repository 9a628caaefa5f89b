-- Which origins may show the panel in a frame of theirs.
CREATE TABLE panel_settings (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    origins text[] NOT NULL DEFAULT '{}' CHECK (cardinality(origins) <= 20),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);
INSERT INTO panel_settings DEFAULT VALUES;

-- By which a person works on one case in a panel. Only the hash of each is kept, and it ends with the key that made it.
CREATE TABLE panel_pass (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    user_name text NOT NULL REFERENCES person,
    case_ref text NOT NULL CHECK (length(case_ref) BETWEEN 1 AND 200),
    api_key uuid NOT NULL REFERENCES api_key,
    expires_at timestamptz NOT NULL
);
CREATE INDEX panel_pass_by_end ON panel_pass (expires_at);
