-- Other systems that tell of their tickets by signed events. Their secrets are derived from the key of the installation and
-- from secret_number; the one before holds for a while after rotated_at. mapping: JSON, what an event says of a case.
CREATE TABLE case_source (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    branch text REFERENCES branch,
    rule_sets text[] NOT NULL CHECK (cardinality(rule_sets) BETWEEN 1 AND 8),
    mapping text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    secret_number integer NOT NULL DEFAULT 1 CHECK (secret_number > 0),
    rotated_at timestamptz,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

-- Up to which moment of the other system each of its tickets is known: what is older changes nothing any more.
CREATE TABLE case_source_ticket (
    source uuid NOT NULL REFERENCES case_source,
    case_ref text NOT NULL,
    told_at timestamptz NOT NULL,
    PRIMARY KEY (source, case_ref)
);

-- Events that were taken, so that one that is told again is not done again.
CREATE TABLE case_source_event (
    source uuid NOT NULL REFERENCES case_source,
    event text NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    case_ref text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (source, event)
);
CREATE INDEX case_source_event_by_time ON case_source_event (at);

-- What was refused, and why; nothing of what it said.
CREATE TABLE case_source_refusal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source uuid NOT NULL REFERENCES case_source,
    at timestamptz NOT NULL,
    event text,
    reason text NOT NULL,
    faults text[] NOT NULL
);
CREATE INDEX case_source_refusal_newest ON case_source_refusal (source, id DESC);
