-- pack: the release of a shipped pack whose changes came in with this save, or are all in this release.
ALTER TABLE draft_save ADD pack bigint REFERENCES release;
ALTER TABLE release ADD pack bigint REFERENCES release;

-- The shipped pack that a release holds all of: itself, that which was merged last, or else that of its base.
CREATE FUNCTION pack_of(held bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line AS (
        SELECT id, base, CASE WHEN created_by = 'system' THEN id ELSE pack END AS pack FROM release WHERE id = held
        UNION ALL
        SELECT release.id, release.base, CASE WHEN created_by = 'system' THEN release.id ELSE release.pack END
        FROM line JOIN release ON release.id = line.base WHERE line.pack IS NULL
    )
    SELECT pack FROM line WHERE pack IS NOT NULL
$$;
