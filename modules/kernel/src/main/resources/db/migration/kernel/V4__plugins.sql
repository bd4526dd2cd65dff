-- One row a plugin that was ever seen. version is that of its settings; the lock on the row guards its quota.
CREATE TABLE kernel_plugin (
    plugin VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    last_failure VARCHAR(1000) NULL,
    failed_at DATETIME(6) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What an administrator saved: in value, or sealed when the setting is a secret.
CREATE TABLE kernel_plugin_setting (
    id UUID NOT NULL PRIMARY KEY,
    plugin VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value VARCHAR(1000) NULL,
    sealed VARBINARY(5000) NULL,
    UNIQUE KEY kernel_plugin_setting_name (plugin, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The plugin's own rows. Never anything about a client.
CREATE TABLE kernel_plugin_item (
    plugin VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    json MEDIUMTEXT NOT NULL,
    bytes INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (plugin, item)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The last good answer to each question that is asked again and again, for when none comes.
CREATE TABLE kernel_plugin_answer (
    plugin VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    json MEDIUMTEXT NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (plugin, question)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
