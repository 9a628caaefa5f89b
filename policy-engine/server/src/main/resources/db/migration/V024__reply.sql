-- What somebody answered to what was recommended. effect: its rank in the decision. likeness: what makes the effect the
-- same in another decision, whatever its amount. kind CORRECTED: that the reply it corrects was a mistake.
CREATE TABLE reply (
    id uuid PRIMARY KEY,
    case_ref text NOT NULL,
    decision uuid NOT NULL,
    rule_set text NOT NULL,
    release integer NOT NULL,
    effect integer NOT NULL CHECK (effect > 0),
    likeness text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TAKEN', 'ADAPTED', 'DECLINED', 'ESCALATED', 'CORRECTED')),
    corrects uuid UNIQUE REFERENCES reply,
    type text,
    basis text CHECK (basis IN ('STATUTORY', 'GOODWILL')),
    currency text CHECK (currency ~ '^[A-Z]{3}$'),
    amount numeric(19, 4) CHECK (amount > 0),
    quantity numeric CHECK (quantity > 0),
    reason_key text,
    reason_en text,
    reason_vi text,
    note text,
    customer text,
    actor text NOT NULL,
    actor_name text NOT NULL,
    branch text,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((kind = 'CORRECTED') = (corrects IS NOT NULL)),
    CHECK ((currency IS NULL) = (amount IS NULL))
);
CREATE INDEX reply_to_decision ON reply (decision, at);
CREATE INDEX reply_in_case ON reply (case_ref, rule_set, likeness);
CREATE TRIGGER reply_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reply
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The one reply that holds for an effect; it goes when that is corrected.
CREATE TABLE standing_reply (
    decision uuid NOT NULL,
    effect integer NOT NULL,
    reply uuid NOT NULL UNIQUE REFERENCES reply,
    PRIMARY KEY (decision, effect)
);

-- What a reply moved in the ledger.
CREATE TABLE reply_entry (
    reply uuid NOT NULL REFERENCES reply,
    entry uuid NOT NULL UNIQUE REFERENCES ledger_entry,
    PRIMARY KEY (reply, entry)
);
CREATE TRIGGER reply_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reply_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a customer was promised by a reply, to be kept by the terms of the release it names. until_day: its last day.
CREATE TABLE promise (
    reply uuid PRIMARY KEY REFERENCES reply,
    until_day date NOT NULL
);
CREATE TRIGGER promise_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON promise
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- That somebody did what policy says. leaf: of the decision, by which its facts and rules are proved.
CREATE TABLE defence_record (
    reply uuid PRIMARY KEY REFERENCES reply,
    digest text NOT NULL,
    rule text NOT NULL,
    stream uuid NOT NULL,
    seq bigint NOT NULL,
    leaf bytea NOT NULL CHECK (length(leaf) = 32)
);
CREATE TRIGGER defence_record_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON defence_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE usual_reason DROP CONSTRAINT usual_reason_kind_check;
ALTER TABLE usual_reason ADD CONSTRAINT usual_reason_kind_check
    CHECK (kind IN ('RETURN', 'GATE_OVERRIDE', 'STOP', 'DECLINE', 'ADAPT', 'CORRECT'));
