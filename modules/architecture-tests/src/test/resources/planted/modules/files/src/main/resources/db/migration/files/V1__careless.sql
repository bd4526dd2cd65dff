-- Half of it is careful.
CREATE TABLE IF NOT EXISTS files_tree (id INT NOT NULL, kind ENUM('oak', 'elm'), PRIMARY KEY (id, kind));
CREATE TABLE files_leaf (
    id INT NOT NULL PRIMARY KEY
);
ALTER TABLE files_tree
    ADD COLUMN IF NOT EXISTS age DECIMAL(4, 1),
    ADD KEY IF NOT EXISTS files_tree_age (age, kind),
    DROP COLUMN IF EXISTS old;
ALTER TABLE files_tree
    ADD COLUMN IF NOT EXISTS height INT,
    ADD COLUMN width INT;
INSERT INTO files_tree (id) VALUES (1);
INSERT IGNORE INTO files_tree (id, kind) VALUES (1, 'oak');
RENAME TABLE files_tree TO files_wood;
