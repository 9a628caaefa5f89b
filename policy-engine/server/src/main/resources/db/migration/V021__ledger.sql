-- How much goodwill may be given without asking. grade: of whoever gives; branch: whose month it is; null means any
-- that has no limit of its own. approver: the lowest grade that may go beyond.
CREATE TABLE goodwill_limit (
    id uuid PRIMARY KEY,
    scope text NOT NULL CHECK (scope IN ('CASE', 'AGENT_DAY', 'CUSTOMER_YEAR', 'BRANCH_MONTH')),
    grade text CHECK (grade IN ('FRONTLINE', 'SENIOR', 'SUPERVISOR', 'MANAGER', 'SPECIALIST')),
    branch text REFERENCES branch,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    amount numeric(19, 4) NOT NULL CHECK (amount >= 0),
    approver text NOT NULL CHECK (approver IN ('SENIOR', 'SUPERVISOR', 'MANAGER')),
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    CHECK (grade IS NULL OR scope IN ('CASE', 'AGENT_DAY')),
    CHECK (branch IS NULL OR scope = 'BRANCH_MONTH'),
    UNIQUE NULLS NOT DISTINCT (scope, grade, branch, currency)
);

-- What was given to or by somebody in a period. reserved, committed: within limits; beyond: by an approval, apart.
-- bound: the highest limit that anything in it was held against. A limit lowered later does not undo what was given.
CREATE TABLE ledger_account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope text NOT NULL CHECK (scope IN ('CASE', 'AGENT_DAY', 'CUSTOMER_YEAR', 'BRANCH_MONTH')),
    holder text NOT NULL,
    period text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    reserved numeric(19, 4) NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    committed numeric(19, 4) NOT NULL DEFAULT 0 CHECK (committed >= 0),
    reserved_beyond numeric(19, 4) NOT NULL DEFAULT 0 CHECK (reserved_beyond >= 0),
    committed_beyond numeric(19, 4) NOT NULL DEFAULT 0 CHECK (committed_beyond >= 0),
    bound numeric(19, 4) NOT NULL DEFAULT 0,
    UNIQUE (scope, holder, period, currency),
    CONSTRAINT ledger_account_is_not_overspent CHECK (reserved + committed <= bound)
);

-- A gesture: reserved, then committed or released; what was committed may be reversed. lease_until: when it is released
-- unless it was committed by then.
CREATE TABLE ledger_entry (
    id uuid PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('RESERVED', 'COMMITTED', 'RELEASED', 'REVERSED')),
    type text NOT NULL,
    basis text NOT NULL CHECK (basis IN ('STATUTORY', 'GOODWILL')),
    currency text CHECK (currency ~ '^[A-Z]{3}$'),
    amount numeric(19, 4) CHECK (amount > 0),
    case_ref text,
    customer text,
    about text,
    actor text NOT NULL,
    branch text,
    reserved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    lease_until timestamptz NOT NULL,
    given_at timestamptz,
    ended_at timestamptz,
    CHECK ((currency IS NULL) = (amount IS NULL)),
    CHECK ((state IN ('COMMITTED', 'REVERSED')) = (given_at IS NOT NULL)),
    CHECK ((state IN ('RELEASED', 'REVERSED')) = (ended_at IS NOT NULL))
);
CREATE INDEX ledger_entry_that_expires ON ledger_entry (lease_until) WHERE state = 'RESERVED';
CREATE INDEX ledger_entry_of_customer ON ledger_entry (customer, given_at) WHERE state = 'COMMITTED';

-- The steps of an entry, held by the database: no state comes back, and nothing but the state changes.
CREATE FUNCTION step_of_ledger_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (old.state, new.state) NOT IN
        (('RESERVED', 'COMMITTED'), ('RESERVED', 'RELEASED'), ('COMMITTED', 'REVERSED')) THEN
        RAISE EXCEPTION 'an entry of the ledger does not become % from %', new.state, old.state;
    END IF;
    RETURN new;
END
$$;
CREATE TRIGGER ledger_entry_steps BEFORE UPDATE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION step_of_ledger_entry();

-- How much of a gesture an account bears. held_to: the limit at that moment.
CREATE TABLE ledger_share (
    entry uuid NOT NULL REFERENCES ledger_entry,
    account bigint NOT NULL REFERENCES ledger_account,
    within numeric(19, 4) NOT NULL CHECK (within >= 0),
    beyond numeric(19, 4) NOT NULL CHECK (beyond >= 0),
    held_to numeric(19, 4) NOT NULL,
    PRIMARY KEY (entry, account)
);
CREATE TRIGGER ledger_share_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_share
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
