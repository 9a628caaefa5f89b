-- A forgotten password. token_hash: SHA-256 of what the mail says, which is made when the mail is sent and kept nowhere;
-- made anew when it has to be sent again. ends_at: until when that is good.
CREATE TABLE password_reset (
    id uuid PRIMARY KEY,
    user_name text NOT NULL REFERENCES person,
    asked_at timestamptz NOT NULL,
    token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
    ends_at timestamptz,
    CHECK ((token_hash IS NULL) = (ends_at IS NULL))
);
CREATE INDEX password_reset_by_person ON password_reset (user_name, asked_at);

-- secret_of: of what the text says something that must not lie here.
ALTER TABLE mail ADD secret_of uuid;
