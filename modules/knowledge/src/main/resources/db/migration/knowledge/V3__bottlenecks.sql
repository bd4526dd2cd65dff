-- SPDX-License-Identifier: EUPL-1.2
-- By what people get stuck, without saying who. No case file and no person of a family stands in these tables.

CREATE TABLE knowledge_bottleneck (
    id UUID NOT NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '2026-11; a day would tell too much',
    words VARBINARY(6000) NOT NULL,
    cause VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    boundary VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    laws VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'codes, a space between; the first counts',
    personas VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'slugs, a space between; the first counts',
    lessons VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'slugs, a space between',
    level VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    solver VARBINARY(1000) NULL COMMENT 'who can solve it',
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARBINARY(6000) NULL COMMENT 'what happened',
    told_on DATE NULL COMMENT 'when it was told back what happened',
    agreed_on DATE NULL COMMENT 'when the family agreed that it is published',
    published BOOLEAN NOT NULL,
    counted BOOLEAN NOT NULL COMMENT 'stands in a batch of counts',
    registered_at DATETIME(6) NOT NULL,
    registered_by UUID NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY knowledge_bottleneck_waiting (counted, municipality),
    KEY knowledge_bottleneck_place (municipality, id),
    CONSTRAINT knowledge_bottleneck_agreed CHECK (NOT published OR agreed_on IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Counts, made once of bottlenecks that waited together, and never changed: decision 20.
CREATE TABLE knowledge_bottleneck_batch (
    id UUID NOT NULL,
    municipality VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    closed_on DATE NOT NULL,
    threshold INT NOT NULL COMMENT 'the smallest count at that moment',
    total INT NOT NULL,
    PRIMARY KEY (id),
    KEY knowledge_bottleneck_batch_order (closed_on, id),
    CONSTRAINT knowledge_bottleneck_batch_enough CHECK (total >= threshold AND threshold >= 3)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE knowledge_bottleneck_count (
    id UUID NOT NULL,
    batch UUID NOT NULL,
    facet VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty: has none',
    total INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY knowledge_bottleneck_count_cell (batch, facet, value),
    CONSTRAINT knowledge_bottleneck_count_batch FOREIGN KEY (batch) REFERENCES knowledge_bottleneck_batch (id),
    CONSTRAINT knowledge_bottleneck_count_enough CHECK (total >= 3)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
