// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The {@link FloorServer} in a process of its own, with the memory and the garbage collector that the product's server has. */
final class Floor implements AutoCloseable {
    private final Process process;
    private final int port;

    /**
     * @param statements of each path, what it asks the database, ready to be sent
     */
    Floor(String databaseUrl, String user, String password, Map<String, List<String>> statements) throws IOException {
        JsonObjectBuilder pages = Json.createObjectBuilder();
        statements.forEach((path, sql) -> pages.add(path, Json.createArrayBuilder(sql)));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FloorServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.outputWriter(StandardCharsets.UTF_8)
                .append(Json.createObjectBuilder()
                        .add("url", databaseUrl)
                        .add("user", user)
                        .add("password", password)
                        .add("pages", pages)
                        .build()
                        .toString())
                .append('\n')
                .flush();
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IllegalStateException("The floor does not start");
        }
        port = Integer.parseInt(line);
    }

    Target target(String path) {
        return new Target("floor " + path, port, KeepAlive.request(path, Map.of()), process.pid());
    }

    /** It ends when its input does, so also when this process is killed. */
    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
