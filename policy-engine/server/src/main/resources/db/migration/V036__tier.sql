-- How far up a case was passed, and from when on its rule sets are to be asked what they say to what its clocks say now.
ALTER TABLE case_file ADD COLUMN tier smallint NOT NULL DEFAULT 1 CHECK (tier BETWEEN 1 AND 3);
ALTER TABLE case_file ADD COLUMN ask_at timestamptz;
CREATE INDEX case_file_to_ask ON case_file (ask_at) WHERE ask_at IS NOT NULL;

-- Who takes over what is passed up to that tier; nothing where a group takes nothing over.
ALTER TABLE staff_group ADD COLUMN tier smallint CHECK (tier IN (2, 3));
