-- What changed, for followers. Inserted in the transaction of the change; number is given after the commit by the one
-- sequencer, so that a follower that goes by number never misses a late commit.
CREATE TABLE kernel_change_log (
    id UUID NOT NULL PRIMARY KEY,
    number BIGINT NULL,
    type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version SMALLINT NOT NULL,
    aggregate_id UUID NOT NULL,
    municipality VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    occurred DATETIME(6) NOT NULL,
    actor_person UUID NOT NULL,
    ids VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY kernel_change_log_number (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How far each durable follower has come.
CREATE TABLE kernel_change_follower (
    name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Messages to the outside world. The id is what the receiver knows a repeated delivery by.
CREATE TABLE kernel_outbox (
    id UUID NOT NULL PRIMARY KEY,
    channel VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    aggregate_id UUID NOT NULL,
    payload MEDIUMTEXT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts INT NOT NULL,
    created DATETIME(6) NOT NULL,
    next_attempt DATETIME(6) NOT NULL,
    lease_until DATETIME(6) NULL,
    ended DATETIME(6) NULL,
    last_failure VARCHAR(200) NULL,
    KEY kernel_outbox_due (state, next_attempt),
    KEY kernel_outbox_order (channel, aggregate_id, state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Long work. runner and lease_until say which node is at it, and until when it is believed.
CREATE TABLE kernel_job (
    id UUID NOT NULL PRIMARY KEY,
    kind VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parameters MEDIUMTEXT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    message VARCHAR(500) NOT NULL,
    checkpoint MEDIUMTEXT NULL,
    result MEDIUMTEXT NULL,
    asked_by UUID NOT NULL,
    asked DATETIME(6) NOT NULL,
    ended DATETIME(6) NULL,
    cancel_asked BOOLEAN NOT NULL,
    attempts INT NOT NULL,
    runner UUID NULL,
    lease_until DATETIME(6) NULL,
    KEY kernel_job_state (state, lease_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a repeated POST answers. place is the SHA-256 of path and key; an answer without status is still being made, in a
-- transaction that no other can see.
CREATE TABLE kernel_idempotency (
    account_id UUID NOT NULL,
    place BINARY(32) NOT NULL,
    request_hash BINARY(32) NOT NULL,
    status SMALLINT NULL,
    location VARCHAR(1000) NULL,
    etag VARCHAR(100) NULL,
    created DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, place),
    KEY kernel_idempotency_created (created)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
