-- SPDX-License-Identifier: EUPL-1.2
-- Work that is looked for again and again, and work that a colleague does: which part was handed is found from the part.

CREATE TABLE cases_saved_search (
    id UUID NOT NULL,
    person UUID NOT NULL COMMENT 'worker whose search it is; nobody else sees it',
    name VARBINARY(600) NOT NULL,
    filters VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as they stand in the address',
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_saved_search_person (person, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE cases_part
    ADD KEY cases_part_parent (parent, kind),
    ADD KEY cases_part_owner (owner, closed_on, due_on);
