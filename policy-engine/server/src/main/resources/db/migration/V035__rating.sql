-- By which rule set cases are rated when they end, nothing where none are; and in how many working days what follows from a
-- rating is to be done.
CREATE TABLE rating_settings (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    rule_set text,
    remedy_days smallint NOT NULL CHECK (remedy_days BETWEEN 1 AND 90),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);
INSERT INTO rating_settings (rule_set, remedy_days) VALUES ('six-levels', 10);

-- The level of service that a branch aims at.
CREATE TABLE rating_target (
    branch text PRIMARY KEY REFERENCES branch,
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 6)
);

-- The rule set by which an ended case is rated. It is asked about the case beside the others until the case is reopened.
ALTER TABLE case_file ADD COLUMN rated_by text;

-- A row for each time that a case ended, with the hands it was in by then. wanted_at: from when on its rule set is to be
-- asked; ended_on: the day by the calendar of the branch; holds: whether the case was not reopened since.
-- missing: facts that could still say more, as {"fact", "attribute"}; effect: the rating as it was decided.
CREATE TABLE case_rating (
    id uuid PRIMARY KEY,
    case_file uuid NOT NULL REFERENCES case_file,
    rule_set text NOT NULL,
    branch text REFERENCES branch,
    team text REFERENCES staff_group,
    channel text,
    ended_at timestamptz NOT NULL,
    ended_on date NOT NULL,
    holds boolean NOT NULL DEFAULT true,
    wanted_at timestamptz,
    level smallint CHECK (level BETWEEN 1 AND 6),
    decision uuid,
    effect jsonb,
    missing jsonb NOT NULL DEFAULT '[]',
    CHECK ((level IS NULL) = (effect IS NULL)),
    CHECK (level IS NULL OR decision IS NOT NULL)
);
CREATE UNIQUE INDEX case_rating_that_holds ON case_rating (case_file) WHERE holds;
CREATE INDEX case_rating_of_case ON case_rating (case_file);
CREATE INDEX case_rating_wanted ON case_rating (wanted_at, id) WHERE wanted_at IS NOT NULL;
CREATE INDEX case_rating_by_day ON case_rating (ended_on) WHERE holds;

-- What is to be done because of ratings: once for all cases of a branch that ask for it, or for one case alone.
CREATE TABLE remedy (
    id uuid PRIMARY KEY,
    branch text REFERENCES branch,
    case_file uuid REFERENCES case_file,
    topic text NOT NULL CHECK (topic ~ '^[A-Z_]+$'),
    what_en text NOT NULL,
    what_vi text NOT NULL,
    made_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'DROPPED', 'WITHDRAWN')),
    ended_at timestamptz,
    ended_by text,
    note text CHECK (length(note) BETWEEN 1 AND 2000),
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK ((state = 'OPEN') = (ended_by IS NULL))
);
CREATE UNIQUE INDEX remedy_once ON remedy (branch, case_file, topic, what_en) NULLS NOT DISTINCT WHERE state = 'OPEN';
CREATE INDEX remedy_that_waits ON remedy (due_at, id) WHERE state = 'OPEN';
CREATE INDEX remedy_of_branch ON remedy (branch, made_at);

-- Which ratings ask for it.
CREATE TABLE remedy_rating (
    remedy uuid NOT NULL REFERENCES remedy,
    rating uuid NOT NULL REFERENCES case_rating,
    PRIMARY KEY (remedy, rating)
);
CREATE INDEX remedy_rating_by_rating ON remedy_rating (rating);
