-- rule: the name of the rule that the release stops, where it was made for that.
ALTER TABLE go_live ADD rule text;
ALTER TABLE go_live DROP CONSTRAINT go_live_kind_check;
ALTER TABLE go_live ADD CONSTRAINT go_live_kind_check CHECK (kind IN ('shipped', 'released', 'rollback', 'stopped'));
ALTER TABLE go_live ADD CONSTRAINT go_live_names_what_it_stops CHECK ((kind = 'stopped') = (rule IS NOT NULL));

-- base: the release this save builds on, where it is another than that of the save before.
ALTER TABLE draft_save ADD base bigint REFERENCES release;

-- The release a version of a draft builds on: that which was merged in last, or else the one it began from.
CREATE FUNCTION base_of(drafted uuid, saved integer) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT base FROM draft_save WHERE draft = drafted AND version <= saved AND base IS NOT NULL
            ORDER BY version DESC LIMIT 1),
        (SELECT base FROM draft WHERE id = drafted))
$$;
