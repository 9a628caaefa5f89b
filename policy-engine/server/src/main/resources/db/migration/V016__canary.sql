-- A candidate that decides for a share of customers beside the release that went live.
-- It is over when another goes live, whether or not that is in canary_step yet. conditions: on which it is halted.
CREATE TABLE canary (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    candidate bigint NOT NULL REFERENCES release,
    go_live bigint NOT NULL REFERENCES go_live,
    started_at timestamptz NOT NULL DEFAULT now(),
    started_by text NOT NULL,
    reason text NOT NULL,
    conditions jsonb NOT NULL
);
CREATE TRIGGER canary_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON canary
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- How many of 10,000 slots of customers it decides for from an instant on, which all nodes know before; 0: it has ended.
-- held: the condition that halted it, with what was measured.
CREATE TABLE canary_step (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    canary bigint NOT NULL REFERENCES canary,
    effective_at timestamptz NOT NULL,
    slots integer NOT NULL CHECK (slots BETWEEN 0 AND 5000),
    kind text NOT NULL CHECK (kind IN ('STARTED', 'CHANGED', 'BY_HAND', 'CONDITION', 'CANDIDATE_LIVE', 'OTHER_LIVE')),
    at timestamptz NOT NULL DEFAULT now(),
    by text NOT NULL,
    reason text NOT NULL,
    held jsonb,
    CHECK ((held IS NOT NULL) = (kind = 'CONDITION')),
    CHECK ((slots = 0) = (kind NOT IN ('STARTED', 'CHANGED')))
);
CREATE INDEX canary_step_by_canary ON canary_step (canary, effective_at);
CREATE UNIQUE INDEX canary_ends_once ON canary_step (canary) WHERE slots = 0;
CREATE TRIGGER canary_step_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON canary_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Each canary with the rule set and the release it stands beside, and when another went live or is going to.
CREATE VIEW canary_beside AS
    SELECT canary.seq, live.rule_set, candidate.number AS candidate, live.number AS live, later.effective_at AS over_at,
        later.number AS over_by
    FROM canary
    JOIN release candidate ON candidate.id = canary.candidate
    JOIN go_live ON go_live.seq = canary.go_live
    JOIN release live ON live.id = go_live.release
    LEFT JOIN LATERAL (
        SELECT going.effective_at, other.number FROM going JOIN release other ON other.id = going.release
        WHERE other.rule_set = live.rule_set AND (going.effective_at, going.seq) > (go_live.effective_at, go_live.seq)
        ORDER BY going.effective_at, going.seq LIMIT 1) later ON true;

-- What a process has counted so far, all in all, as in shadow_tally. LIVE: what the live release would have come to.
CREATE TABLE canary_tally (
    canary bigint NOT NULL REFERENCES canary,
    node uuid NOT NULL,
    what text NOT NULL CHECK (what IN
        ('SAME', 'DIFFERENT', 'FAILED', 'SKIPPED', 'MORE', 'FEWER', 'OTHERWISE', 'DEARER', 'CHEAPER', 'LIVE')),
    subject text NOT NULL,
    number numeric NOT NULL,
    PRIMARY KEY (canary, node, what, subject)
);

-- What the live release would have said otherwise than the candidate decided; no facts of the case.
CREATE TABLE canary_difference (
    canary bigint NOT NULL REFERENCES canary,
    decision uuid NOT NULL,
    at timestamptz NOT NULL,
    difference jsonb NOT NULL,
    PRIMARY KEY (canary, decision)
);
CREATE TRIGGER canary_difference_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON canary_difference
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
