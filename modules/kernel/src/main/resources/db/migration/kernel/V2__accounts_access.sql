-- Who can log in. Names and addresses of people are sealed; the login name is what someone types, and is chosen by them.
CREATE TABLE kernel_account (
    id UUID NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL,
    -- lower case; NULL while an invitation waits
    login_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- false: set by a program (the demo); opens nothing in an installation without demo
    password_chosen BOOLEAN NOT NULL,
    display_name VARBINARY(1000) NOT NULL,
    email VARBINARY(1000) NULL,
    theme VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    active BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY kernel_account_person (person_id),
    UNIQUE KEY kernel_account_login_name (login_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE kernel_account_role (
    account_id UUID NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (account_id, role),
    KEY kernel_account_role_role (role),
    CONSTRAINT kernel_account_role_account FOREIGN KEY (account_id) REFERENCES kernel_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One row per cookie login. Only the SHA-256 of the token is here: who reads this table can log in as nobody.
CREATE TABLE kernel_login (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BINARY(32) NOT NULL,
    account_id UUID NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    last_seen DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    UNIQUE KEY kernel_login_token (token_hash),
    KEY kernel_login_account (account_id, ended_at),
    KEY kernel_login_expires (expires_at),
    CONSTRAINT kernel_login_of_account FOREIGN KEY (account_id) REFERENCES kernel_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE kernel_invitation (
    id UUID NOT NULL PRIMARY KEY,
    code_hash BINARY(32) NOT NULL,
    account_id UUID NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    -- taken up, or replaced by a later one
    ended_at DATETIME(6) NULL,
    UNIQUE KEY kernel_invitation_code (code_hash),
    KEY kernel_invitation_account (account_id, ended_at),
    CONSTRAINT kernel_invitation_of_account FOREIGN KEY (account_id) REFERENCES kernel_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Failed logins per name, per address and per both, each as a keyed hash: neither names nor addresses can be read from it.
CREATE TABLE kernel_login_attempt (
    mark BINARY(32) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_failed DATETIME(6) NOT NULL,
    KEY kernel_login_attempt_age (last_failed)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Why someone may enter an object. valid_until is the last day that counts; ended_at ends it on the spot. Rows stay: who could
-- have looked on a day must be answerable later.
CREATE TABLE kernel_access_grant (
    id UUID NOT NULL PRIMARY KEY,
    object_type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id UUID NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holder_team UUID NULL,
    holder_person UUID NULL,
    scope UUID NULL,
    ground VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    KEY kernel_access_grant_object (object_type, object_id, ended_at),
    KEY kernel_access_grant_person (holder_person, object_type, object_id),
    KEY kernel_access_grant_team (holder_team, object_type, object_id),
    CONSTRAINT kernel_access_grant_one_holder CHECK ((holder_team IS NULL) <> (holder_person IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE kernel_access_member (
    id UUID NOT NULL PRIMARY KEY,
    team_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    -- 1 while it has not ended: one such row per person and team
    standing TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY kernel_access_member_standing (team_id, person_id, standing),
    KEY kernel_access_member_person (person_id, ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
