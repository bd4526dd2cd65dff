-- SPDX-License-Identifier: EUPL-1.2
-- A route that was chosen for someone, with the facts and the versions of the rules by which it was judged.

ALTER TABLE cases_plan_part DROP CONSTRAINT cases_plan_part_kind;
ALTER TABLE cases_plan_part ADD CONSTRAINT cases_plan_part_kind
    CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY', 'ROUTE'));
