-- SPDX-License-Identifier: EUPL-1.2
-- Who works where, and the facts about municipalities and regions. No client stands in these tables.

-- The municipalities that this installation serves. The slug is the public id; the theme follows it.
CREATE TABLE directory_served_municipality (
    slug VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(80) NOT NULL,
    theme VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cbs_code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: invented',
    care_office_region CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: unknown',
    invented BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (slug),
    CONSTRAINT directory_served_municipality_real CHECK (invented OR cbs_code IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE directory_organisation (
    id UUID NOT NULL,
    name VARCHAR(120) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A white-label team: it carries no employer. Membership is kernel_access_member, because it gives access.
CREATE TABLE directory_team (
    id UUID NOT NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(80) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    opening_hours VARCHAR(200) NOT NULL COMMENT 'in words, as a person would say it',
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY directory_team_name (municipality, name),
    KEY directory_team_order (name, id),
    CONSTRAINT directory_team_municipality FOREIGN KEY (municipality) REFERENCES directory_served_municipality (slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A worker. Names and what is said about a person are sealed with the key of the installation.
CREATE TABLE directory_person (
    id UUID NOT NULL,
    organisation UUID NOT NULL,
    given_name VARBINARY(400) NOT NULL,
    family_name VARBINARY(400) NOT NULL,
    work_phone VARBINARY(150) NULL COMMENT 'NULL: unknown',
    working_days VARBINARY(900) NULL COMMENT 'in words; NULL: unknown',
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY directory_person_organisation (organisation),
    CONSTRAINT directory_person_organisation FOREIGN KEY (organisation) REFERENCES directory_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Where a fact comes from and of which day or year it is. Facts and their date are replaced together, in one migration.
CREATE TABLE directory_source (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(160) NOT NULL,
    publisher VARCHAR(80) NOT NULL,
    licence VARCHAR(40) NULL COMMENT 'NULL: none is stated',
    as_of VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a day or only a year',
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE directory_care_office_region (
    code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(60) NOT NULL,
    PRIMARY KEY (code),
    UNIQUE KEY directory_care_office_region_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The care-office region has a name of its own year. Its code is filled in only where a region of that name still exists.
CREATE TABLE directory_municipality (
    cbs_code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(80) NOT NULL,
    province VARCHAR(20) NOT NULL,
    safety_region CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: unknown',
    care_office_region_name VARCHAR(60) NULL COMMENT 'NULL: unknown',
    care_office_region_code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: unknown',
    PRIMARY KEY (cbs_code),
    UNIQUE KEY directory_municipality_name (name),
    KEY directory_municipality_province (province, name),
    CONSTRAINT directory_municipality_region FOREIGN KEY (care_office_region_code) REFERENCES directory_care_office_region (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
