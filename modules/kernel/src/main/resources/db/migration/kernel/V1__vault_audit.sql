-- The key of each owner (a case file; the all-zero id is the installation), wrapped by the master key outside this database.
CREATE TABLE kernel_vault_key (
    owner UUID NOT NULL PRIMARY KEY,
    key_id UUID NOT NULL,
    master_key_id UUID NOT NULL,
    wrapped VARBINARY(200) NOT NULL,
    created DATETIME(6) NOT NULL,
    UNIQUE KEY kernel_vault_key_id (key_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who looked, who changed. The truth is in content (canonical JSON, ids and codes only); the other columns repeat parts of it
-- for queries, and the verifier holds them against it. Rows are never updated.
CREATE TABLE kernel_audit_entry (
    id UUID NOT NULL PRIMARY KEY,
    occurred DATETIME(6) NOT NULL,
    action CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_person UUID NOT NULL,
    actor_team UUID NULL,
    actor_role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ground VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    municipality VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    content MEDIUMBLOB NOT NULL,
    hash BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Finds the lines about one object, newest first.
CREATE TABLE kernel_audit_object (
    object_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id UUID NOT NULL,
    entry_id UUID NOT NULL,
    PRIMARY KEY (object_type, object_id, entry_id),
    KEY kernel_audit_object_entry (entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Committed changes that wait for their seal: inserted with the entry, deleted with the seal. So the sealer never has to search
-- the whole record for what is not sealed yet, and never goes by id, which would miss late commits.
CREATE TABLE kernel_audit_pending (
    entry_id UUID NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The chain: hash = SHA-256(previous hash || seal_no || entry_hash). The primary key is the fence between two sealers.
CREATE TABLE kernel_audit_seal (
    seal_no BIGINT NOT NULL PRIMARY KEY,
    entry_id UUID NOT NULL,
    entry_hash BINARY(32) NOT NULL,
    hash BINARY(32) NOT NULL,
    UNIQUE KEY kernel_audit_seal_entry (entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
