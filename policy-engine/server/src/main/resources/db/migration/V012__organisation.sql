-- People who have something to do together. Nobody is deleted from the record: who was added and taken out is audited.
CREATE TABLE staff_group (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9._-]{1,64}$'),
    name text NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE group_member (
    staff_group text NOT NULL REFERENCES staff_group,
    user_name text NOT NULL REFERENCES person,
    PRIMARY KEY (staff_group, user_name)
);

-- How often it was said which groups write or review a rule set. The rule set may be one that is only in drafts yet.
CREATE TABLE rule_set_access (
    rule_set text PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0)
);

-- Where groups are named for something, only their members may do that.
CREATE TABLE rule_set_group (
    rule_set text NOT NULL REFERENCES rule_set_access,
    purpose text NOT NULL CHECK (purpose IN ('WRITING', 'REVIEWING')),
    staff_group text NOT NULL REFERENCES staff_group,
    PRIMARY KEY (rule_set, purpose, staff_group)
);

-- What is on record of somebody's employment. trainings_known: whether all trainings are; if not, rules know of none.
CREATE TABLE staff_record (
    user_name text PRIMARY KEY REFERENCES person,
    hired_on date,
    trainings_known boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);

-- holds_until: the last day on which it counts; null where it always does.
CREATE TABLE training (
    user_name text NOT NULL REFERENCES staff_record,
    topic text NOT NULL,
    completed_on date NOT NULL,
    hours integer NOT NULL CHECK (hours >= 0),
    holds_until date CHECK (holds_until >= completed_on),
    PRIMARY KEY (user_name, topic, completed_on)
);
