-- What the API of the standard is asked for, and under which licence a source gives its offers. The next file of a source writes the
-- columns again, also where a taxonomy stands by itself; until then they hold what can be seen inside each service.

ALTER TABLE knowledge_offer_source ADD COLUMN licences TEXT NULL;

ALTER TABLE knowledge_offer
    ADD COLUMN terms TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER modified,
    ADD COLUMN at_locations TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER terms;

UPDATE knowledge_offer SET
    at_locations = LOWER(TRIM(BOTH '\n' FROM REGEXP_REPLACE(
        COALESCE(JSON_EXTRACT(content, '$.service_at_locations[*].id'), ''), '[^0-9A-Fa-f-]+', '\n'))),
    terms = LOWER(TRIM(BOTH '\n' FROM REGEXP_REPLACE(
        COALESCE(JSON_EXTRACT(content, '$.attributes[*].taxonomy_term_id', '$.attributes[*].taxonomy_term.taxonomy_id',
            '$.attributes[*].taxonomy_term.taxonomy_detail.id'), ''), '[^0-9A-Fa-f-]+', '\n')));
