-- SPDX-License-Identifier: EUPL-1.2
-- What editors publish, of every kind: an item, and its versions. Nothing here is about a client.
CREATE TABLE kernel_edition_item (
    id UUID NOT NULL PRIMARY KEY,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Empty: for everybody. Not NULL, since a unique key counts no NULL as the same.
    municipality VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner UUID NULL,
    created DATETIME(6) NOT NULL,
    -- A number is never given twice, also when its draft was thrown away.
    last_number INT NOT NULL,
    -- The newest edition in the jar that was taken over or proposed; 0: never in a jar.
    shipped INT NOT NULL,
    UNIQUE KEY kernel_edition_item_place (kind, slug, municipality)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE kernel_edition (
    id UUID NOT NULL PRIMARY KEY,
    item UUID NOT NULL,
    number INT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    why VARCHAR(1000) NOT NULL,
    checked_on DATE NULL,
    -- Ids of everybody who wrote it or put it forward: none of them may approve it.
    writers VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    written_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    reviewer CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    reviewed_at DATETIME(6) NULL,
    review_note VARCHAR(1000) NULL,
    published_at DATETIME(6) NULL,
    valid_from DATE NULL,
    -- The first day on which it no longer holds.
    valid_until DATE NULL,
    retired_because VARCHAR(1000) NULL,
    revision BIGINT NOT NULL,
    -- One version at a time is being made and one is in force, whoever writes to this table.
    being_made BOOLEAN AS (CASE WHEN state IN ('DRAFT', 'IN_REVIEW', 'APPROVED') THEN 1 END) PERSISTENT,
    in_force BOOLEAN AS (CASE WHEN state = 'PUBLISHED' THEN 1 END) PERSISTENT,
    UNIQUE KEY kernel_edition_number (item, number),
    UNIQUE KEY kernel_edition_being_made (item, being_made),
    UNIQUE KEY kernel_edition_in_force (item, in_force),
    CONSTRAINT kernel_edition_of FOREIGN KEY (item) REFERENCES kernel_edition_item (id),
    -- Only what came in the jar has no reviewer here: it was read before it was shipped.
    CONSTRAINT kernel_edition_four_eyes CHECK (state NOT IN ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'RETIRED')
        OR reviewer IS NOT NULL AND LOCATE(reviewer, writers) = 0
        OR reviewer IS NULL AND writers = '00000000-0000-0000-0000-000000000001'),
    CONSTRAINT kernel_edition_valid CHECK (state NOT IN ('PUBLISHED', 'SUPERSEDED', 'RETIRED') OR valid_from IS NOT NULL),
    CONSTRAINT kernel_edition_reason CHECK (state <> 'RETIRED' OR retired_because IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
