-- SPDX-License-Identifier: EUPL-1.2
-- What we do, and who comes for whom: involvements, goals, actions and what is owed about them. One table, so that a board
-- reads the whole plan of a file in one statement and the work of a day over all files in one more. What is said in words (names
-- of helpers, purposes, hours, costs) is one sealed text a row; only what lists sort and filter by stands beside it.

CREATE TABLE cases_plan_part (
    id UUID NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id UUID NOT NULL,
    helper UUID NULL COMMENT 'of an involvement the person of a worker who comes',
    owner UUID NULL COMMENT 'person of a worker: who does it, who owes the answer, who looks for a successor',
    member UUID NULL COMMENT 'member: whose goal, who does it, who asked',
    parent UUID NULL COMMENT 'of an action its goal, of a successor whom they follow',
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of an involvement the law, else how it ended',
    due_on DATE NULL COMMENT 'when someone must look at it',
    closed_on DATE NULL,
    content MEDIUMBLOB NOT NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_plan_part_open (file_id, closed_on, due_on),
    CONSTRAINT cases_plan_part_of_file FOREIGN KEY (file_id) REFERENCES cases_file (id),
    CONSTRAINT cases_plan_part_kind CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
