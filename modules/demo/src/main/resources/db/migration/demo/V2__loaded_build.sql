-- SPDX-License-Identifier: EUPL-1.2
-- The last build of which every part was loaded: its next starts need not ask the parts.

ALTER TABLE demo_start ADD COLUMN loaded_build VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
