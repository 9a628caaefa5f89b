-- A stream is a sequence of records without holes, and a tree (RFC 6962) over their leaves.
-- Every process that decides has one of its own; the audit entries of an installation are another.
-- subtrees: the roots the tree falls into, 32 bytes each, from left to right; kept where no process has them in memory.
-- sealed_size: set once, when its process is gone; nothing is added to a sealed stream.
CREATE TABLE log_stream (
    stream uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('decision', 'audit')),
    node text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    heartbeat_at timestamptz NOT NULL DEFAULT now(),
    size bigint NOT NULL DEFAULT 0 CHECK (size >= 0),
    subtrees bytea NOT NULL DEFAULT '',
    sealed_size bigint CHECK (sealed_size = size)
) WITH (fillfactor = 50);

CREATE UNIQUE INDEX log_one_audit_stream ON log_stream (kind) WHERE kind = 'audit';

-- What the tree of a stream was after each batch.
CREATE TABLE log_batch (
    stream uuid NOT NULL REFERENCES log_stream,
    size bigint NOT NULL,
    root bytea NOT NULL CHECK (length(root) = 32),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream, size)
);

-- id: a UUID of version 7 whose time is at, so that an id alone leads to its day.
-- body: the canonical JSON the leaf is over, deflated (zlib). It holds everything that is not personal.
-- commitments: to the parts that are, as JSON [{"part": …, "hash": hex}], sorted by part.
CREATE TABLE decision (
    stream uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq >= 0),
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    rule_set text NOT NULL,
    case_ref text,
    actor text NOT NULL,
    branch text,
    leaf bytea NOT NULL CHECK (length(leaf) = 32),
    commitments text NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (stream, seq, at),
    UNIQUE (at, id)
) PARTITION BY RANGE (at);

CREATE INDEX decision_by_case ON decision (case_ref, at) WHERE case_ref IS NOT NULL;

-- A part of a decision that tells of a person, encrypted by a key of its own, which is wrapped by the installation's.
-- Without this row the decision is still proven; the person is gone.
CREATE TABLE decision_personal (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    part text NOT NULL,
    wrapped_key bytea NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (at, id, part)
) PARTITION BY RANGE (at);

-- Which installation keys personal parts are wrapped by; the keys themselves are not here.
CREATE TABLE personal_data_key (
    fingerprint bytea PRIMARY KEY CHECK (length(fingerprint) = 32),
    first_used_at timestamptz NOT NULL DEFAULT now()
);

-- A request that was decided under a key of its sender's choice; asked again it is answered by the same decision.
CREATE TABLE idempotency (
    caller text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
    decision uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_by_age ON idempotency USING brin (at);

-- A default partition catches what no day was made for; it should stay empty.
CREATE TABLE decision_default PARTITION OF decision DEFAULT;
CREATE TABLE decision_personal_default PARTITION OF decision_personal DEFAULT;

CREATE TRIGGER log_batch_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_batch
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_stream_is_kept BEFORE DELETE OR TRUNCATE ON log_stream
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A stream only grows, and never again once it is sealed.
CREATE FUNCTION refuse_to_shrink() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.sealed_size IS NOT NULL OR NEW.size < OLD.size
        OR (NEW.stream, NEW.kind, NEW.node, NEW.started_at) IS DISTINCT FROM (OLD.stream, OLD.kind, OLD.node, OLD.started_at)
    THEN
        RAISE EXCEPTION 'a stream only grows until it is sealed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER log_stream_only_grows BEFORE UPDATE ON log_stream
    FOR EACH ROW EXECUTE FUNCTION refuse_to_shrink();

CREATE FUNCTION refuse_change_of(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', partition);
END
$$;
SELECT refuse_change_of('decision');
SELECT refuse_change_of('decision_default');
SELECT refuse_change_of('decision_personal');
SELECT refuse_change_of('decision_personal_default');

-- Makes the partitions of today and so many days ahead that are not there yet, one process at a time. Whoever serves
-- requests may make no tables, so this runs as the owner. Says whether the default partition was needed.
CREATE FUNCTION make_partitions(today date, ahead integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    day date;
    parent text;
    partition text;
BEGIN
    PERFORM pg_advisory_xact_lock(7020652093287886692);
    FOREACH parent IN ARRAY ARRAY['decision', 'decision_personal'] LOOP
        FOR day IN SELECT generate_series(today, today + ahead, interval '1 day')::date LOOP
            partition := format('%s_%s', parent, to_char(day, 'YYYYMMDD'));
            IF to_regclass('public.' || partition) IS NULL THEN
                EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
                    partition, parent, day::timestamptz, (day + 1)::timestamptz);
                PERFORM public.refuse_change_of(partition::regclass);
            END IF;
        END LOOP;
    END LOOP;
    RETURN EXISTS (SELECT FROM public.decision_default);
END
$$;
REVOKE EXECUTE ON FUNCTION make_partitions(date, integer), refuse_change_of(regclass) FROM PUBLIC;
