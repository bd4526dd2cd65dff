-- SPDX-License-Identifier: EUPL-1.2
-- Which parts of the demo were loaded, each once: what a visitor changed afterwards stays changed.

CREATE TABLE demo_part (
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The day of the first start: all days of the demo are counted from it, also when loading went on after a crash.
CREATE TABLE demo_start (
    id TINYINT NOT NULL,
    first_day DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT demo_start_once CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
