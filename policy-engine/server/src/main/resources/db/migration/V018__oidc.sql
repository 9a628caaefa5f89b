-- Who a person is at a provider. There each account is one person here, and each person here one account.
CREATE TABLE oidc_link (
    issuer text NOT NULL,
    subject text NOT NULL,
    user_name text NOT NULL REFERENCES person,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, user_name)
);

-- Browsers that were sent to the provider and did not come back yet. Each comes back once.
-- verifier: proves to the provider that whoever asks for the token is who sent the browser.
CREATE TABLE oidc_attempt (
    state text PRIMARY KEY,
    verifier text NOT NULL,
    redirect_uri text NOT NULL,
    return_to text NOT NULL,
    began_at timestamptz NOT NULL DEFAULT now()
);

-- Whoever did not come in by password needs not change the first one.
ALTER TABLE session ADD COLUMN by_password boolean NOT NULL DEFAULT true;
