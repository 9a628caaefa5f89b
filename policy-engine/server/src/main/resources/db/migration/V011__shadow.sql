-- A candidate that evaluates, without effect, what a release decides that is live.
CREATE TABLE shadow (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule_set text NOT NULL REFERENCES rule_set,
    candidate bigint NOT NULL REFERENCES release,
    live bigint NOT NULL REFERENCES release,
    started_at timestamptz NOT NULL DEFAULT now(),
    started_by text NOT NULL,
    reason text NOT NULL,
    ended_at timestamptz,
    ended_kind text CHECK (ended_kind IN ('BY_HAND', 'CANDIDATE_LIVE', 'OTHER_LIVE')),
    ended_by text,
    ended_reason text,
    CHECK (candidate <> live),
    CHECK (num_nulls(ended_at, ended_kind, ended_by, ended_reason) IN (0, 4))
);
CREATE UNIQUE INDEX shadow_is_one_at_a_time ON shadow (rule_set) WHERE ended_at IS NULL;
CREATE TRIGGER shadow_is_kept BEFORE DELETE OR TRUNCATE ON shadow
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a process has counted so far, all in all; so that writing it twice changes nothing.
-- subject: of FAILED why; of MORE, FEWER and OTHERWISE what; of DEARER and CHEAPER the currency.
CREATE TABLE shadow_tally (
    shadow bigint NOT NULL REFERENCES shadow,
    node uuid NOT NULL,
    what text NOT NULL CHECK (what IN
        ('SAME', 'DIFFERENT', 'FAILED', 'SKIPPED', 'MORE', 'FEWER', 'OTHERWISE', 'DEARER', 'CHEAPER')),
    subject text NOT NULL,
    number numeric NOT NULL,
    PRIMARY KEY (shadow, node, what, subject)
);

-- What the candidate said otherwise than the decision of that id; no facts of the case. The ids grow with the time.
CREATE TABLE shadow_difference (
    shadow bigint NOT NULL REFERENCES shadow,
    decision uuid NOT NULL,
    at timestamptz NOT NULL,
    difference jsonb NOT NULL,
    PRIMARY KEY (shadow, decision)
);
CREATE TRIGGER shadow_difference_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON shadow_difference
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
