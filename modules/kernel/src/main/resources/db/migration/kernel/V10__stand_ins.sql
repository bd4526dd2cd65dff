-- SPDX-License-Identifier: EUPL-1.2
-- Who does the work of whom while that one is away. Why somebody is away is nobody's business here, and has no column.
CREATE TABLE kernel_stand_in (
    id UUID NOT NULL PRIMARY KEY,
    team_id UUID NOT NULL,
    absent UUID NOT NULL COMMENT 'person who is away',
    stand_in UUID NOT NULL COMMENT 'person who does the work meanwhile',
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL COMMENT 'the last day',
    told_by UUID NOT NULL COMMENT 'person',
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    KEY kernel_stand_in_standing (ended_at, valid_until),
    CONSTRAINT kernel_stand_in_another CHECK (absent <> stand_in AND valid_from <= valid_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
