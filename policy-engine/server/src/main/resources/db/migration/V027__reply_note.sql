-- What somebody said about a reply in their own words, encrypted by a key of its own, which is wrapped by the
-- installation's: without this row it is gone.
CREATE TABLE reply_note (
    reply uuid PRIMARY KEY REFERENCES reply,
    wrapped_key bytea NOT NULL,
    content bytea NOT NULL
);

-- Notes from before they were encrypted. The next start of a server, which has the key, encrypts them and empties this.
CREATE TABLE reply_note_in_clear (
    reply uuid PRIMARY KEY REFERENCES reply,
    note text NOT NULL
);
INSERT INTO reply_note_in_clear (reply, note) SELECT id, note FROM reply WHERE note IS NOT NULL;

-- A dropped column stays in the rows; so the words go first.
ALTER TABLE reply DISABLE TRIGGER reply_is_append_only;
UPDATE reply SET note = NULL WHERE note IS NOT NULL;
ALTER TABLE reply ENABLE TRIGGER reply_is_append_only;
ALTER TABLE reply DROP COLUMN note;
