// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.container;

import java.io.IOException;
import nl.passend.launcher.ContainerFiles;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before Arquillian starts its server: the server's files and the database. Does nothing in the other test run. */
public class ContainerSession implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getenv("PASSEND_DB_PORT") == null) {
            return;
        }
        try {
            ContainerFiles.prepareBase();
            ContainerFiles.startDatabase();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
