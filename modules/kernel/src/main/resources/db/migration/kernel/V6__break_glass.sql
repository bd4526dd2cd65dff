-- SPDX-License-Identifier: EUPL-1.2
-- Break-glass: access for hours, in an emergency, which ends by itself. The database too refuses a longer one, or one without an end.
ALTER TABLE kernel_access_grant
    ADD COLUMN expires_at DATETIME(6) NULL AFTER valid_until,
    ADD CONSTRAINT kernel_access_grant_break_glass CHECK (role <> 'BREAK_GLASS'
        OR holder_person IS NOT NULL AND expires_at IS NOT NULL AND expires_at <= created_at + INTERVAL 8 HOUR);

-- Each try, and what the privacy officer thought of it. Where nothing was opened, nothing stands here but who tried, when and
-- why in one word: whoever was looked for may be nobody of ours. The reason and the review are sealed with the key of the file.
CREATE TABLE kernel_break_glass (
    id UUID NOT NULL PRIMARY KEY,
    object_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id UUID NULL,
    grant_id UUID NULL,
    municipality VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    person UUID NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begun DATETIME(6) NOT NULL,
    ends DATETIME(6) NULL,
    reason MEDIUMBLOB NULL,
    reviewed_by UUID NULL,
    reviewed_at DATETIME(6) NULL,
    review MEDIUMBLOB NULL,
    version BIGINT NOT NULL,
    KEY kernel_break_glass_object (object_type, object_id, id),
    KEY kernel_break_glass_person (person, ends),
    CONSTRAINT kernel_break_glass_opened CHECK ((object_id IS NULL) = (grant_id IS NULL)
        AND (object_id IS NULL) = (ends IS NULL) AND (object_id IS NULL) = (reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
