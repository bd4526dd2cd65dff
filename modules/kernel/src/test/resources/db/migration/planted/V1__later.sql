-- SPDX-License-Identifier: EUPL-1.2
-- A script as those after the first ones are: whatever of it was done, it can run again.
CREATE TABLE IF NOT EXISTS planted_tree (id INT NOT NULL PRIMARY KEY, name VARCHAR(40));
CREATE TABLE IF NOT EXISTS planted_leaf (id INT NOT NULL PRIMARY KEY, tree INT);
ALTER TABLE planted_leaf
    ADD COLUMN IF NOT EXISTS colour VARCHAR(20),
    ADD KEY IF NOT EXISTS planted_leaf_tree (tree);
INSERT IGNORE INTO planted_tree (id, name) VALUES (1, 'oak'), (2, 'elm');
ALTER TABLE in_use DROP COLUMN IF EXISTS old;
