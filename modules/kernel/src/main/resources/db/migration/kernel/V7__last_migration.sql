-- SPDX-License-Identifier: EUPL-1.2
-- The build that last brought this schema up to date: at most one row. See LastMigration.
CREATE TABLE kernel_last_migration (
    build VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
