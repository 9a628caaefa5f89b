-- What a rule set says is due on a case. since: when it first said so. calendar: by which its business time is counted.
CREATE TABLE case_deadline (
    case_ref text NOT NULL CHECK (length(case_ref) BETWEEN 1 AND 200),
    rule_set text NOT NULL,
    due text NOT NULL CHECK (due ~ '^[A-Z_]{1,40}$'),
    reason text NOT NULL,
    length numeric NOT NULL CHECK (length >= 0),
    unit text NOT NULL CHECK (unit IN ('SECONDS', 'MINUTES', 'HOURS', 'DAYS')),
    time text NOT NULL CHECK (time IN ('ELAPSED', 'BUSINESS')),
    calendar text REFERENCES business_calendar,
    since timestamptz NOT NULL,
    PRIMARY KEY (case_ref, rule_set, due, reason)
);

-- What happened to a case that clocks start or stop by.
CREATE TABLE clock_event (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_ref text NOT NULL,
    kind text NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
    at timestamptz NOT NULL
);
CREATE INDEX clock_event_of_case ON clock_event (case_ref, at, seq);
CREATE TRIGGER clock_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON clock_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A deadline that runs. next_at: when a node has to do something about it, by the clock of the database.
CREATE TABLE case_clock (
    id uuid PRIMARY KEY,
    case_ref text NOT NULL,
    rule_set text NOT NULL,
    due text NOT NULL CHECK (due ~ '^[A-Z_]{1,40}$'),
    reason text NOT NULL,
    length numeric NOT NULL CHECK (length >= 0),
    unit text NOT NULL CHECK (unit IN ('SECONDS', 'MINUTES', 'HOURS', 'DAYS')),
    time text NOT NULL CHECK (time IN ('ELAPSED', 'BUSINESS')),
    calendar text REFERENCES business_calendar,
    started_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
    due_at timestamptz,
    warn_at timestamptz,
    next_at timestamptz CHECK (next_at IS NULL OR state = 'RUNNING'),
    warned_at timestamptz,
    breached_at timestamptz,
    met_at timestamptz,
    CHECK (state <> 'MET' OR met_at IS NOT NULL),
    CHECK (state <> 'BREACHED' OR breached_at IS NOT NULL),
    UNIQUE (case_ref, rule_set, due, reason, started_at)
);
CREATE INDEX case_clock_to_do ON case_clock (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX case_clock_that_runs ON case_clock (calendar, case_ref) WHERE state IN ('RUNNING', 'PAUSED');

-- Time that did not count. to_at: null while it lasts. by: who paused it, in the form of an actor.
CREATE TABLE clock_pause (
    clock uuid NOT NULL REFERENCES case_clock,
    from_at timestamptz NOT NULL,
    to_at timestamptz CHECK (to_at >= from_at),
    cause text NOT NULL,
    by text NOT NULL,
    PRIMARY KEY (clock, from_at)
);
CREATE UNIQUE INDEX clock_pause_that_lasts ON clock_pause (clock) WHERE to_at IS NULL;

-- By which hours all clocks were counted last: those of the calendars and of the time zone of the organisation.
CREATE TABLE clock_hours (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    mark text NOT NULL
);
INSERT INTO clock_hours (mark) VALUES ('');
