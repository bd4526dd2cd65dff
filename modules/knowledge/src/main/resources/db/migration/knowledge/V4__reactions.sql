-- SPDX-License-Identifier: EUPL-1.2
-- What people write under articles. It lives exactly as long as the article; what is withdrawn or removed is gone from here too.

-- Who accepted the house rules, and how they want to be called.
CREATE TABLE knowledge_reaction_writer (
    account UUID NOT NULL,
    name VARBINARY(400) NOT NULL,
    accepted_at DATETIME(6) NOT NULL COMMENT 'the house rules',
    version BIGINT NOT NULL,
    PRIMARY KEY (account)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE knowledge_reaction (
    id UUID NOT NULL,
    article VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'slug',
    account UUID NOT NULL,
    name VARBINARY(400) NOT NULL COMMENT 'as the writer was called then',
    words VARBINARY(10000) NULL COMMENT 'NULL: removed by a moderator',
    mark VARBINARY(32) NOT NULL COMMENT 'keyed fingerprint of the text, to know the same one again',
    written_at DATETIME(6) NOT NULL,
    removed_at DATETIME(6) NULL,
    removed_because VARBINARY(2500) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY knowledge_reaction_article (article, id),
    KEY knowledge_reaction_account (account, id),
    KEY knowledge_reaction_mark (mark),
    CONSTRAINT knowledge_reaction_removed CHECK ((removed_at IS NULL) = (words IS NOT NULL)),
    CONSTRAINT knowledge_reaction_reason CHECK ((removed_at IS NULL) = (removed_because IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Somebody says that a reaction should not stand there. By whom is not kept, only a fingerprint: once is enough.
CREATE TABLE knowledge_reaction_report (
    id UUID NOT NULL,
    reaction UUID NOT NULL,
    reporter VARBINARY(32) NOT NULL,
    reason VARBINARY(2500) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY knowledge_reaction_report_once (reaction, reporter),
    CONSTRAINT knowledge_reaction_report_of FOREIGN KEY (reaction) REFERENCES knowledge_reaction (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
