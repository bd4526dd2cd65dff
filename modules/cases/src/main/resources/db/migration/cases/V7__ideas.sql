-- SPDX-License-Identifier: EUPL-1.2
-- Ideas from talks, which the person sees before anybody keeps them.

ALTER TABLE cases_part DROP CONSTRAINT cases_part_kind;
ALTER TABLE cases_part ADD CONSTRAINT cases_part_kind
    CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY', 'ROUTE', 'EMERGENCY', 'STORY', 'QUESTION', 'WISH', 'IDEA'));
