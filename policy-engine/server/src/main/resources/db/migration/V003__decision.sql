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

CREATE TRIGGER log_batch_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_batch
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
