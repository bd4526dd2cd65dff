// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.passend.kernel.Settings;

/** The plugins that the launcher left out at this start, with the cause; it writes them down in the data folder. */
@ApplicationScoped
class LeftOut {
    private static final int MOST = 20;

    private final Path file;

    @Inject
    LeftOut(Settings settings) {
        this.file = settings.home().resolve("plugins").resolve("left-out.txt");
    }

    List<String> sentences() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).limit(MOST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
