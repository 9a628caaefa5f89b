CREATE SEQUENCE case_number START 10001;

-- The matter of a customer, as it is now. facts: what is stated of it and tells of nobody.
-- urgency: 0 URGENT to 3 LOW. due_at: when the next of its clocks runs out. has_personal: whether it ever had a key.
CREATE TABLE case_file (
    id uuid PRIMARY KEY,
    ref text NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 200),
    customer text CHECK (length(customer) BETWEEN 1 AND 200),
    about text CHECK (length(about) BETWEEN 1 AND 200),
    rule_sets text[] NOT NULL CHECK (cardinality(rule_sets) BETWEEN 1 AND 8),
    status text NOT NULL
        CHECK (status IN ('NEW', 'OPEN', 'PENDING', 'ON_HOLD', 'SOLVED', 'CLOSED', 'REOPENED')),
    urgency smallint NOT NULL DEFAULT 2 CHECK (urgency BETWEEN 0 AND 3),
    due_at timestamptz NOT NULL DEFAULT 'infinity',
    channel text,
    language text,
    branch text REFERENCES branch,
    team text REFERENCES staff_group,
    assignee text REFERENCES person,
    opened_at timestamptz NOT NULL,
    opened_by text NOT NULL,
    contacts_count integer NOT NULL DEFAULT 0 CHECK (contacts_count >= 0),
    reopened_count integer NOT NULL DEFAULT 0 CHECK (reopened_count >= 0),
    facts text NOT NULL,
    has_personal boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);
CREATE INDEX case_queue ON case_file (urgency, due_at, opened_at, id) WHERE status NOT IN ('SOLVED', 'CLOSED');
CREATE INDEX case_by_assignee ON case_file (assignee) WHERE status NOT IN ('SOLVED', 'CLOSED');
CREATE INDEX case_by_customer ON case_file (customer) WHERE customer IS NOT NULL;

-- What of a case tells of a person, encrypted by a key of its own, which is wrapped by the installation's.
-- facts: null where none does. The texts of its entries are encrypted by the same key: without this row they are gone.
CREATE TABLE case_personal (
    case_file uuid PRIMARY KEY REFERENCES case_file,
    wrapped_key bytea NOT NULL,
    facts bytea
);

-- The place of the newest entry. One row: who takes the next place keeps it until the end of the transaction.
CREATE TABLE case_feed (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    newest bigint NOT NULL CHECK (newest >= 0)
);
INSERT INTO case_feed (newest) VALUES (0);

-- Something that happened to a case. seq grows in the order in which entries can be seen.
-- version: the one it gave the case. details: nothing that tells of a person. content: a text that may, encrypted.
CREATE TABLE case_entry (
    seq bigint PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    case_file uuid NOT NULL REFERENCES case_file,
    version integer NOT NULL CHECK (version > 0),
    kind text NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    details jsonb NOT NULL,
    content bytea
);
CREATE INDEX case_entry_by_case ON case_entry (case_file, seq);
CREATE TRIGGER case_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was asked under a key of its sender's choice; asked again it is not done again.
CREATE TABLE case_request (
    caller text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
    case_file uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX case_request_by_age ON case_request (at);
