-- SPDX-License-Identifier: EUPL-1.2
-- How members are related, who stands around them, and whom something is withheld from.

ALTER TABLE cases_part DROP CONSTRAINT cases_part_kind;
ALTER TABLE cases_part ADD CONSTRAINT cases_part_kind
    CHECK (kind IN ('INVOLVEMENT', 'GOAL', 'ACTION', 'TOO_MANY', 'ROUTE', 'EMERGENCY', 'STORY', 'QUESTION', 'WISH', 'IDEA',
        'RELATION', 'AROUND', 'WITHHOLDING'));

-- Who represents somebody need not be of the household; what was decided about it is sealed.
ALTER TABLE cases_tie DROP CONSTRAINT cases_tie_kind;
ALTER TABLE cases_tie MODIFY other_id UUID NULL COMMENT 'the guardian, or the reader; absent for a representative from outside';
ALTER TABLE cases_tie ADD COLUMN content BLOB NULL COMMENT 'of a guardianship: by which decision, and who, when from outside';
ALTER TABLE cases_tie ADD CONSTRAINT cases_tie_kind CHECK (kind = 'GUARDIANSHIP' AND ground IS NOT NULL AND may_read IS NOT NULL
    OR kind = 'OPENING' AND other_id IS NOT NULL AND part IS NOT NULL AND words IS NOT NULL);
