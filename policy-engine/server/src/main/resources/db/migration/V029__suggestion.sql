-- What somebody would change about a rule. title: of the rule, then. release: that was live then. decision: what it came
-- of. draft: what it was taken up into. answer: why it was declined.
CREATE TABLE suggestion (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_set text NOT NULL,
    release integer NOT NULL,
    rule text NOT NULL,
    title_en text NOT NULL,
    title_vi text NOT NULL,
    decision uuid,
    text text NOT NULL,
    made_by text NOT NULL,
    made_by_name text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'TAKEN_UP', 'DECLINED')),
    draft uuid REFERENCES draft,
    answer text,
    answered_by_name text,
    answered_at timestamptz,
    CHECK ((state = 'TAKEN_UP') = (draft IS NOT NULL)),
    CHECK ((state = 'DECLINED') = (answer IS NOT NULL)),
    CHECK ((state = 'OPEN') = (answered_at IS NULL)),
    CHECK ((answered_by_name IS NULL) = (answered_at IS NULL))
);
CREATE INDEX suggestion_of_rule_set ON suggestion (rule_set, id);
CREATE INDEX suggestion_by_maker ON suggestion (made_by, id);
