-- SPDX-License-Identifier: EUPL-1.2
-- The case file. Names, birth dates, addresses and free texts are sealed with the key of the file. Every table says of each row:
-- municipality, subjects (household members, comma-separated), author (person of an account), told_by (the member on whose word),
-- law and purpose, scope (who may read at all), recorded_at, valid_from and valid_until (a last day), version.

CREATE TABLE cases_file (
    id UUID NOT NULL,
    team_id UUID NOT NULL,
    teller_id UUID NOT NULL COMMENT 'the member whose request and words these are',
    contact UUID NOT NULL COMMENT 'person: the one name to call',
    request MEDIUMBLOB NOT NULL,
    own_words MEDIUMBLOB NULL,
    opened_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_file_order (opened_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the request and the own words were before they were told anew: words of a person are never overwritten.
CREATE TABLE cases_former_words (
    id UUID NOT NULL,
    file_id UUID NOT NULL,
    file_version BIGINT NOT NULL,
    request MEDIUMBLOB NOT NULL,
    own_words MEDIUMBLOB NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cases_former_words_version (file_id, file_version),
    CONSTRAINT cases_former_words_file FOREIGN KEY (file_id) REFERENCES cases_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE cases_member (
    id UUID NOT NULL,
    file_id UUID NOT NULL,
    place INT NOT NULL COMMENT 'order in which the household was told',
    given_name VARBINARY(1000) NOT NULL,
    family_name VARBINARY(1000) NOT NULL,
    birth_date VARBINARY(150) NULL,
    role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mark BINARY(32) NOT NULL COMMENT 'keyed fingerprint of name and birth date, to find doubles',
    person UUID NULL COMMENT 'person of their account',
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_member_file (file_id, place),
    KEY cases_member_mark (mark),
    CONSTRAINT cases_member_of_file FOREIGN KEY (file_id) REFERENCES cases_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who lives there are its subjects. A child may live in two homes.
CREATE TABLE cases_home (
    id UUID NOT NULL,
    file_id UUID NOT NULL,
    address VARBINARY(4100) NULL,
    secret BOOLEAN NOT NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_home_file (file_id),
    CONSTRAINT cases_home_of_file FOREIGN KEY (file_id) REFERENCES cases_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Why one member may read about another: by law (GUARDIANSHIP) or by leave (OPENING). One table, so that a household with all its
-- ties is read in one statement.
CREATE TABLE cases_tie (
    id UUID NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_id UUID NOT NULL,
    about_id UUID NOT NULL COMMENT 'the ward, or the one who is opened',
    other_id UUID NOT NULL COMMENT 'the guardian, or the reader',
    ground VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    may_read BOOLEAN NULL COMMENT 'FALSE: withheld for safety',
    part VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    words VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'members on whose word together it was opened',
    ended_at DATETIME(6) NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_tie_about (about_id),
    KEY cases_tie_file (file_id),
    CONSTRAINT cases_tie_of_file FOREIGN KEY (file_id) REFERENCES cases_file (id),
    CONSTRAINT cases_tie_kind CHECK (kind = 'GUARDIANSHIP' AND ground IS NOT NULL AND may_read IS NOT NULL
        OR kind = 'OPENING' AND part IS NOT NULL AND words IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Append-only: a correction is a new entry that names the old one.
CREATE TABLE cases_timeline_entry (
    id UUID NOT NULL,
    file_id UUID NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text MEDIUMBLOB NOT NULL,
    occurred_on DATE NOT NULL,
    corrects UUID NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subjects VARCHAR(3000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    author UUID NOT NULL,
    told_by UUID NULL,
    law VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY cases_timeline_entry_order (file_id, occurred_on, id),
    CONSTRAINT cases_timeline_entry_of_file FOREIGN KEY (file_id) REFERENCES cases_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
