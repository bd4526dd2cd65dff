-- SPDX-License-Identifier: EUPL-1.2
-- In their own words: stories side by side, the real question and the wish. With them the table holds more than a plan.

RENAME TABLE cases_plan_part TO cases_part;
ALTER TABLE cases_part DROP CONSTRAINT cases_plan_part_kind;
ALTER TABLE cases_part ADD CONSTRAINT cases_part_kind
    CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY', 'ROUTE', 'EMERGENCY', 'STORY', 'QUESTION', 'WISH'));
