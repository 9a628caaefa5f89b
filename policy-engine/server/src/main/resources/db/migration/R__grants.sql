-- What whoever serves requests may do. Everything else is the owner's.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO "${application}";
GRANT SELECT, INSERT ON rule_set, release, go_live TO "${application}";
