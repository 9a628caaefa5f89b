-- Days on which somebody does not work, and who stands in.
CREATE TABLE absence (
    id uuid PRIMARY KEY,
    user_name text NOT NULL REFERENCES person,
    from_day date NOT NULL,
    to_day date NOT NULL,
    stand_in text REFERENCES person,
    CHECK (from_day <= to_day),
    CHECK (stand_in <> user_name)
);
CREATE INDEX absence_of_person ON absence (user_name, from_day);
CREATE INDEX absence_by_stand_in ON absence (stand_in, from_day);

-- Something beyond the authority of whoever works on a case, that waits for somebody who may. reply: by which it was
-- escalated. as_recommended: whether it is what the decision recommends. approver: who is asked now, from the first on.
-- deadline: when the next is asked; late: that nobody is above, and nobody answered in time.
CREATE TABLE approval_request (
    reply uuid PRIMARY KEY REFERENCES reply,
    as_recommended boolean NOT NULL,
    type text,
    basis text CHECK (basis IN ('STATUTORY', 'GOODWILL')),
    currency text CHECK (currency ~ '^[A-Z]{3}$'),
    amount numeric(19, 4) CHECK (amount > 0),
    quantity numeric CHECK (quantity > 0),
    goodwill numeric(19, 4) CHECK (goodwill > 0),
    promised_until date,
    besides uuid REFERENCES reply,
    branch text,
    asker_grade text NOT NULL,
    by_rule text,
    first_approver text NOT NULL CHECK (first_approver IN ('SENIOR', 'SUPERVISOR', 'MANAGER', 'SPECIALIST', 'COMPLIANCE')),
    approver text NOT NULL CHECK (approver IN ('SENIOR', 'SUPERVISOR', 'MANAGER', 'SPECIALIST', 'COMPLIANCE')),
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    deadline timestamptz NOT NULL,
    late boolean NOT NULL DEFAULT false,
    state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'APPROVED', 'REDUCED', 'REFUSED', 'WITHDRAWN')),
    answer uuid UNIQUE REFERENCES reply,
    stood_in_for text REFERENCES person,
    ended_at timestamptz,
    CHECK ((currency IS NULL) = (amount IS NULL)),
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK ((state IN ('APPROVED', 'REDUCED', 'REFUSED')) = (answer IS NOT NULL))
);
CREATE INDEX approval_request_that_waits ON approval_request (deadline, reply) WHERE state = 'OPEN';
CREATE INDEX approval_request_asked ON approval_request (asked_at);

-- The budgets that did not hold it. budget_limit: what the limit was, and used: how much of it, when it was asked.
CREATE TABLE approval_excess (
    request uuid NOT NULL REFERENCES approval_request,
    limit_id uuid NOT NULL,
    scope text NOT NULL CHECK (scope IN ('CASE', 'AGENT_DAY', 'CUSTOMER_YEAR', 'BRANCH_MONTH')),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    budget_limit numeric(19, 4) NOT NULL,
    used numeric(19, 4) NOT NULL,
    PRIMARY KEY (request, limit_id)
);
CREATE TRIGGER approval_excess_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON approval_excess
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The steps of a request, held by the database: what is over stays over.
CREATE FUNCTION step_of_approval_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.state <> 'OPEN' THEN
        RAISE EXCEPTION 'an approval request that is % does not become %', old.state, new.state;
    END IF;
    RETURN new;
END
$$;
CREATE TRIGGER approval_request_steps BEFORE UPDATE ON approval_request
    FOR EACH ROW EXECUTE FUNCTION step_of_approval_request();
