-- SPDX-License-Identifier: EUPL-1.2
-- With, not about: meetings, who is invited to them, what they propose and what each says to that. The kinds are what the
-- application knows: a list of them here would have to be told anew by every feature.

ALTER TABLE cases_part DROP CONSTRAINT IF EXISTS cases_part_kind;
ALTER TABLE cases_part ADD CONSTRAINT cases_part_kind CHECK (kind REGEXP '^[A-Z_]{3,20}$');
