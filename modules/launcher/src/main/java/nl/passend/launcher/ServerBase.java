// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of WildFly that belongs to an installation: configuration, deployed content, transaction log. It stands in the
 * data folder; the provisioned server itself is only read, so an upgrade replaces it whole.
 */
final class ServerBase {
    private final Path template;
    private final Path base;

    ServerBase(Path serverTemplate, Path base) {
        this.template = serverTemplate.resolve("standalone");
        this.base = base;
    }

    /** Takes over configuration and content of the provisioned server; keeps the transaction log, which crash recovery needs. */
    void refresh() throws IOException {
        Folders.delete(base.resolve("tmp"));
        Folders.delete(base.resolve("configuration"));
        Folders.delete(base.resolve("data/content"));
        Folders.copy(template.resolve("configuration"), base.resolve("configuration"));
        Folders.copy(template.resolve("data/content"), base.resolve("data/content"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("lib/ext"));
    }

    Path configuration() {
        return base.resolve("configuration");
    }
}
