-- A saved version of a draft that was given to others to approve. overrides: the reasons by the gates it did not pass.
CREATE TABLE submission (
    id uuid PRIMARY KEY,
    draft uuid NOT NULL,
    version integer NOT NULL,
    base bigint REFERENCES release,
    message text NOT NULL,
    overrides jsonb NOT NULL,
    state text NOT NULL DEFAULT 'SUBMITTED' CHECK (state IN ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'APPROVED')),
    submitted_at timestamptz NOT NULL,
    submitted_by text NOT NULL,
    ended_at timestamptz,
    ended_by text,
    comment text,
    release bigint REFERENCES release,
    FOREIGN KEY (draft, version) REFERENCES draft_save (draft, version),
    CHECK ((state = 'SUBMITTED') = (ended_at IS NULL)),
    CHECK ((state = 'APPROVED') = (release IS NOT NULL))
);
CREATE UNIQUE INDEX submission_is_one_at_a_time ON submission (draft) WHERE state = 'SUBMITTED';
CREATE TRIGGER submission_is_kept BEFORE DELETE OR TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- file, line: what it is about; of the whole where there is none.
CREATE TABLE review_comment (
    id uuid PRIMARY KEY,
    submission uuid NOT NULL REFERENCES submission,
    at timestamptz NOT NULL,
    by text NOT NULL,
    file text,
    line integer CHECK (line > 0),
    text text NOT NULL,
    CHECK (line IS NULL OR file IS NOT NULL)
);
CREATE INDEX review_comment_by_submission ON review_comment (submission, id);
CREATE TRIGGER review_comment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_comment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
