-- Which rule sets are asked for unasked kindness, and from which hour of the day on in the time zone of the organisation.
CREATE TABLE care_settings (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    rule_sets text[] NOT NULL CHECK (cardinality(rule_sets) <= 8),
    hour smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);
INSERT INTO care_settings (rule_sets, hour) VALUES ('{proactive-care}', 8);

-- What is known of a customer for that. facts: what tells of nobody; the rest is encrypted by a key of the customer's own,
-- which is wrapped by the installation's. asked_on: the last day for which the rules were asked.
CREATE TABLE care_customer (
    id uuid PRIMARY KEY,
    customer text NOT NULL UNIQUE CHECK (length(customer) BETWEEN 1 AND 200),
    branch text REFERENCES branch,
    language text NOT NULL CHECK (language IN ('en', 'vi')),
    facts text NOT NULL,
    wrapped_key bytea NOT NULL,
    personal bytea,
    asked_on date NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX care_customer_to_ask ON care_customer (asked_on, id);

-- A kindness to be done for a customer by due_on. effect: as it was decided. asked, note: encrypted by the customer's key.
-- Those that were withdrawn were never done; everything else happens once for an occasion.
CREATE TABLE care_task (
    id uuid PRIMARY KEY,
    customer text NOT NULL,
    branch text REFERENCES branch,
    language text NOT NULL,
    rule_set text NOT NULL,
    type text NOT NULL,
    occasion text NOT NULL,
    decision uuid NOT NULL,
    effect jsonb NOT NULL,
    asked bytea NOT NULL,
    made_on date NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'SKIPPED', 'WITHDRAWN')),
    ended_on date,
    ended_by text,
    reason text CHECK (length(reason) BETWEEN 1 AND 500),
    note bytea,
    CHECK ((state = 'OPEN') = (ended_on IS NULL)),
    CHECK ((state = 'OPEN') = (ended_by IS NULL))
);
CREATE UNIQUE INDEX care_task_once ON care_task (customer, type, occasion) WHERE state <> 'WITHDRAWN';
CREATE INDEX care_task_that_waits ON care_task (due_on, id) WHERE state = 'OPEN';
CREATE INDEX care_task_of_customer ON care_task (customer, made_on);
