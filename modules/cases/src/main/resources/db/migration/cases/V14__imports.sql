-- SPDX-License-Identifier: EUPL-1.2
-- Case files of another system, out of a table. What they say lies here sealed with a key of the import's own until it is taken over or
-- thrown away, and that key goes with it. What stays is which file came from which reference: as a keyed fingerprint, because a reference
-- can say who somebody is.

CREATE TABLE cases_import (
    id UUID NOT NULL,
    team_id UUID NOT NULL,
    source VARCHAR(80) NOT NULL COMMENT 'the system it comes from, as people call it',
    encoding VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    column_names MEDIUMBLOB NOT NULL,
    header_mark BINARY(32) NOT NULL COMMENT 'keyed fingerprint of the names of the columns',
    mapping VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'fields in the order of the columns, comma-separated',
    line_count INT NOT NULL,
    with_doubles BOOLEAN NOT NULL,
    asked_by UUID NOT NULL COMMENT 'account in whose name the job works',
    job UUID NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL COMMENT 'last day on which it is kept',
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_import_last_day (valid_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The table as it came.
CREATE TABLE cases_import_piece (
    import_id UUID NOT NULL,
    number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT cases_import_piece_of FOREIGN KEY (import_id) REFERENCES cases_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was found of each line, what must be mended first.
CREATE TABLE cases_import_line (
    import_id UUID NOT NULL,
    place INT NOT NULL COMMENT 'in the report',
    number INT NOT NULL COMMENT 'of the line in the file',
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_number INT NOT NULL COMMENT 'lines of one file have one number',
    found BLOB NOT NULL,
    file_id UUID NULL COMMENT 'the file that was opened, or was there already',
    PRIMARY KEY (import_id, place),
    KEY cases_import_line_state (import_id, state, place),
    KEY cases_import_line_file (import_id, file_number),
    CONSTRAINT cases_import_line_of FOREIGN KEY (import_id) REFERENCES cases_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was taken over is never taken over twice.
CREATE TABLE cases_import_origin (
    mark BINARY(32) NOT NULL COMMENT 'keyed fingerprint of team, system and reference',
    file_id UUID NOT NULL,
    team_id UUID NOT NULL,
    source VARCHAR(80) NOT NULL,
    import_id UUID NOT NULL,
    author UUID NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (mark),
    KEY cases_import_origin_file (file_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How a team read a table with these columns before.
CREATE TABLE cases_import_mapping (
    team_id UUID NOT NULL,
    header_mark BINARY(32) NOT NULL,
    mapping VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (team_id, header_mark)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
