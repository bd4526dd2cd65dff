-- SPDX-License-Identifier: EUPL-1.2
-- Mijn werk is read team by team in the order of its days, and no further than the page: with only file and day beside a part, every
-- part of every file of a team was read and sorted to show the first fifty. Which team carries a file never changes.

ALTER TABLE cases_part ADD COLUMN team_id UUID NULL AFTER file_id;

UPDATE cases_part p JOIN cases_file f ON f.id = p.file_id SET p.team_id = f.team_id;

-- What happened at night stands before all else while nobody called: a thousand years earlier.
ALTER TABLE cases_part
    MODIFY COLUMN team_id UUID NOT NULL COMMENT 'the team that carries the file',
    ADD COLUMN work_day DATE AS (IF(closed_on IS NULL,
        IF(kind = 'NIGHT_USED' AND code IS NULL, due_on - INTERVAL 365000 DAY, due_on), NULL)) PERSISTENT
        COMMENT 'where it stands in the work; NULL: it is none',
    ADD KEY cases_part_work (team_id, work_day, id, kind);
