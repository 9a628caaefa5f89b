-- Something people did, or tried to, as it stands in the audit stream of the installation.
-- seq: its place in that stream, from 0. details: canonical JSON without secrets and without personal data in clear.
-- leaf: the hash that stands in the tree.
CREATE TABLE audit_entry (
    seq bigint PRIMARY KEY CHECK (seq >= 0),
    id uuid NOT NULL UNIQUE,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text,
    details text NOT NULL,
    leaf bytea NOT NULL CHECK (length(leaf) = 32)
);

CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE branch (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9._-]{1,64}$'),
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

-- People leave by becoming inactive; their user names are never given to others.
CREATE TABLE person (
    user_name text PRIMARY KEY CHECK (user_name ~ '^[a-z0-9._@-]{3,64}$'),
    name text NOT NULL,
    grade text NOT NULL CHECK (grade IN ('FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'SPECIALIST')),
    branch text REFERENCES branch,
    language text NOT NULL CHECK (language IN ('en', 'vi')),
    active boolean NOT NULL,
    password_hash text NOT NULL,
    password_change_required boolean NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE person_role (
    user_name text NOT NULL REFERENCES person,
    role text NOT NULL
        CHECK (role IN ('agent', 'author', 'approver', 'supervisor', 'compliance', 'administrator')),
    PRIMARY KEY (user_name, role)
);

-- Attempts that failed since a person last signed in. waits_until: the moment of the last one, or later where the
-- account has to wait.
CREATE TABLE failed_attempts (
    user_name text PRIMARY KEY REFERENCES person,
    count integer NOT NULL CHECK (count > 0),
    waits_until timestamptz NOT NULL
);

-- token_hash: SHA-256 of what the cookie holds, which is kept nowhere.
CREATE TABLE session (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    user_name text NOT NULL REFERENCES person,
    signed_in_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL
);
CREATE INDEX session_by_person ON session (user_name);

-- hash: SHA-256 of the key, which is kept nowhere.
CREATE TABLE api_key (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    hash text NOT NULL UNIQUE CHECK (hash ~ '^sha256:[0-9a-f]{64}$'),
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_at timestamptz
);
