-- SPDX-License-Identifier: EUPL-1.2
-- Which kinds of parts there are is told by the entities alone: a list here had to be written anew with each of them.

ALTER TABLE cases_part DROP CONSTRAINT IF EXISTS cases_part_kind;
