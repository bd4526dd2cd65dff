// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Arquillian's server needs around it: a server base without the EAR, and a MariaDB of its own. */
public final class ContainerFiles {
    private ContainerFiles() {}

    /** A fresh base whose configuration holds no deployment: Arquillian brings the EAR itself. */
    public static void prepareBase() throws IOException {
        Installation installation = installation();
        Folders.delete(installation.home());
        Files.createDirectories(installation.home());
        new ServerBase(installation.serverTemplate(), installation.serverBase()).refresh();
        Path configuration = installation.serverBase().resolve("configuration/standalone.xml");
        String xml = Files.readString(configuration);
        Files.writeString(configuration, xml.replaceAll("(?s)<deployments>.*?</deployments>", ""));
    }

    public static void startDatabase() throws IOException, InterruptedException {
        Installation installation = installation();
        installation.prepare();
        Secrets.write(installation.keys().resolve("database-passend.txt"), "passend");
        EmbeddedDatabase database = new EmbeddedDatabase(installation, new Console(System.out));
        database.plan();
        database.start();
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
    }

    private static Installation installation() {
        return Installation.of(System.getenv(), Path.of("."), System.getProperty("passend.server"));
    }
}
