-- Offers as they came: one row for each object of the Human Services Data Specification that stands by itself, with its JSON and the
-- columns that are searched and joined. What Passend knows of an offer stands beside it, in tables of its own.

CREATE TABLE knowledge_offer_source (
    slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    municipality VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    owner UUID NULL,
    imported DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The id is the publisher's: a UUID is unique everywhere. Another source that brings the same one is refused.
CREATE TABLE knowledge_offer (
    id UUID NOT NULL PRIMARY KEY,
    source VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    digest BINARY(32) NOT NULL,
    name VARCHAR(250) NOT NULL,
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary TEXT NOT NULL,
    organization UUID NULL,
    organization_name VARCHAR(250) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    page VARCHAR(1000) NOT NULL,
    places TEXT NOT NULL,
    start TEXT NOT NULL,
    cost TEXT NOT NULL,
    routes VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    products TEXT NOT NULL,
    restricted BOOLEAN NOT NULL,
    assured_on DATE NULL,
    modified DATETIME(6) NULL,
    first_imported DATETIME(6) NOT NULL,
    changed DATETIME(6) NOT NULL,
    change_import UUID NOT NULL,
    gone_on DATE NULL,
    KEY knowledge_offer_by_source (source, id),
    KEY knowledge_offer_by_change (change_import),
    KEY knowledge_offer_by_organization (organization)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Organizations, locations, programmes, taxonomies and their terms. Those that came inside a service are here too, so that they can
-- be asked for; the service keeps its own as it came.
CREATE TABLE knowledge_hsds_object (
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id UUID NOT NULL,
    source VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMTEXT NOT NULL,
    digest BINARY(32) NOT NULL,
    inside BOOLEAN NOT NULL,
    changed DATETIME(6) NOT NULL,
    PRIMARY KEY (kind, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What Passend's own people say of an offer: figures each with their day, and when somebody saw that it is right.
CREATE TABLE knowledge_offer_care (
    offer UUID NOT NULL PRIMARY KEY,
    owner UUID NULL,
    verified_on DATE NULL,
    verified_by UUID NULL,
    capacity INT NULL,
    capacity_on DATE NULL,
    waiting_weeks INT NULL,
    waiting_on DATE NULL,
    version BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- "Dit klopt niet". Never anything about a person, also not about who said it.
CREATE TABLE knowledge_offer_report (
    id UUID NOT NULL PRIMARY KEY,
    offer UUID NOT NULL,
    words VARCHAR(200) NOT NULL,
    reported DATETIME(6) NOT NULL,
    answer VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    answered DATETIME(6) NULL,
    answered_by UUID NULL,
    version BIGINT NOT NULL,
    KEY knowledge_offer_report_by_offer (offer, reported),
    KEY knowledge_offer_report_by_day (reported)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whom Passend reminded of what is old, so that nobody is reminded twice a month.
CREATE TABLE knowledge_offer_reminder (
    owner UUID NOT NULL PRIMARY KEY,
    reminded DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A file that was sent, until it has been read; and what came of it.
CREATE TABLE knowledge_offer_import (
    id UUID NOT NULL PRIMARY KEY,
    source VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_name VARCHAR(120) NOT NULL,
    municipality VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    complete BOOLEAN NOT NULL,
    owner UUID NULL,
    file LONGBLOB NULL,
    asked DATETIME(6) NOT NULL,
    asked_by UUID NOT NULL,
    job UUID NULL,
    ended DATETIME(6) NULL,
    outcome MEDIUMTEXT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Goes up with every change of what is told about offers: who keeps them in memory looks here.
CREATE TABLE knowledge_offer_stamp (
    id TINYINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO knowledge_offer_stamp (id, number) VALUES (1, 0);
