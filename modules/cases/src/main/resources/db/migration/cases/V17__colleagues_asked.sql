-- SPDX-License-Identifier: EUPL-1.2
-- Who was asked to look at a line, and which line answers it: it stands with the line, for whoever reads it.

ALTER TABLE cases_timeline_entry
    ADD COLUMN asked VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'people of workers',
    ADD COLUMN answers UUID NULL COMMENT 'the entry that this one answers';
