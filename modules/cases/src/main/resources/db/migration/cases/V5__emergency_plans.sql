-- SPDX-License-Identifier: EUPL-1.2
-- What to do at night when who cares falls out: whom to call in what order, what to say, and what whoever comes must know.

ALTER TABLE cases_plan_part DROP CONSTRAINT cases_plan_part_kind;
ALTER TABLE cases_plan_part ADD CONSTRAINT cases_plan_part_kind
    CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY', 'ROUTE', 'EMERGENCY'));
