-- Whom the server tells what happens. cursor: the place in the audit stream of the next entry to look at.
-- Its secret is derived from its id, and kept nowhere.
CREATE TABLE webhook (
    id uuid PRIMARY KEY,
    address text NOT NULL,
    topics text[] NOT NULL CHECK (cardinality(topics) > 0),
    cursor bigint NOT NULL CHECK (cursor >= 0),
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    ended_at timestamptz,
    ended_by text,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE TRIGGER webhook_is_kept BEFORE DELETE OR TRUNCATE ON webhook
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An entry of the audit stream that a webhook is told, once. attempts: those of its schedule so far.
-- next_at: when it is due, also again if whoever has the claim is not heard of any more.
-- status, trouble: what came of the last attempt.
CREATE TABLE webhook_delivery (
    id uuid PRIMARY KEY,
    webhook uuid NOT NULL REFERENCES webhook,
    seq bigint NOT NULL REFERENCES audit_entry,
    action text NOT NULL,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_at timestamptz NOT NULL,
    claim uuid,
    delivered_at timestamptz,
    given_up_at timestamptz,
    status integer,
    trouble text,
    UNIQUE (webhook, seq),
    CHECK (delivered_at IS NULL OR given_up_at IS NULL)
);
CREATE INDEX webhook_delivery_is_due ON webhook_delivery (webhook, next_at)
    WHERE delivered_at IS NULL AND given_up_at IS NULL;
CREATE TRIGGER webhook_delivery_is_kept BEFORE DELETE OR TRUNCATE ON webhook_delivery
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
