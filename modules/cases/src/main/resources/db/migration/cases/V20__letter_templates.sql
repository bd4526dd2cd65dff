-- SPDX-License-Identifier: EUPL-1.2
-- The letters of a municipality, with fields to be filled. They are about nobody; what is made of one is a document of its file.

CREATE TABLE cases_letter_template (
    id UUID NOT NULL,
    municipality VARCHAR(40) NOT NULL COMMENT 'slug of a municipality served',
    title VARCHAR(200) NOT NULL,
    words MEDIUMTEXT NOT NULL,
    changed_by UUID NOT NULL COMMENT 'person',
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_letter_template_of (municipality)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
