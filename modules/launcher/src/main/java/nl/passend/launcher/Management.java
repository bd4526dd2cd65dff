// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The management interface of the running server, on this machine only. Each start of the server has a password of its own, which
 * stands in the data folder for its owner alone.
 */
final class Management {
    private static final String USER = "passend";
    private static final String REALM = "ManagementRealm";
    private static final int LONGEST_MILLIS = 300_000;
    private static final String DEPLOYMENT = "{\"deployment\":\"" + Overlay.DEPLOYMENT + "\"}";
    private static final String REDEPLOY = operation("redeploy", DEPLOYMENT, "");
    private static final String HOST =
            "{\"subsystem\":\"undertow\"},{\"server\":\"default-server\"},{\"host\":\"default-host\"}";
    /** The same two that answer while no application is there, in the same order: the page around the code. */
    private static final List<String> GAP_FILTERS = List.of("gap-page", "gap-code");
    /** Without it the server only notes that it must be reloaded, and the page stays. */
    private static final String AT_ONCE = ",\"operation-headers\":{\"allow-resource-service-restart\":true}";
    /** As long as a request that runs may take to end. Who only listens on an open stream costs this much and comes back by itself. */
    private static final int DRAIN_SECONDS = 3;

    private final int port;
    private final String password;

    private Management(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Makes a password for a server that is about to start. */
    static void prepare(Installation installation, int port) throws IOException {
        var password = HexFormat.of().formatHex(random());
        Files.writeString(
                installation.serverBase().resolve("configuration/mgmt-users.properties"),
                "#$REALM_NAME=" + REALM + "$ This line is used by the add-user utility to identify the realm name.\n"
                        + USER + "=" + digest(USER + ":" + REALM + ":" + password) + "\n");
        Secrets.write(file(installation), port + "\n" + password + "\n");
    }

    /** @throws Refusal when no server was started here */
    static Management of(Installation installation) {
        try {
            var lines = Files.readAllLines(file(installation));
            return new Management(Integer.parseInt(lines.get(0)), lines.get(1));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw Refusal.plugin("The running server does not say how to reach it; start Passend anew.");
        }
    }

    /** What the server says to an operation. */
    record Answer(boolean succeeded, String failure) {}

    /** Lays a plugin over the application and deploys it anew; all or nothing. */
    Answer add(String plugin, Path jar) throws IOException {
        return behindTheGapPage(composite(
                operation("add", overlay(plugin), ""),
                operation("add", overlay(plugin) + content(plugin), ",\"content\":{\"url\":\"" + jar.toUri() + "\"}"),
                operation("add", overlay(plugin) + "," + DEPLOYMENT, ""),
                REDEPLOY));
    }

    /** Takes a plugin away and deploys the application anew; all or nothing. */
    Answer remove(String plugin) throws IOException {
        return behindTheGapPage(composite(
                operation("remove", overlay(plugin) + "," + DEPLOYMENT, ""),
                operation("remove", overlay(plugin) + content(plugin), ""),
                operation("remove", overlay(plugin), ""),
                REDEPLOY));
    }

    /** Deploys the application anew as it is. */
    Answer redeploy() throws IOException {
        return send(REDEPLOY);
    }

    private static String composite(String... steps) {
        return "{\"operation\":\"composite\",\"address\":[],\"steps\":[" + String.join(",", steps) + "]}";
    }

    /**
     * Carries out an operation that takes the application away for a while, without cutting a request off: from now on everybody gets
     * the page for a gap, what runs already may end, and then the operation begins. The door opens again whatever comes of it. What is
     * left of an earlier time, when somebody stopped the command half-way, is taken away here too; a start of the server forgets it.
     */
    private Answer behindTheGapPage(String operation) throws IOException {
        try {
            for (int i = 0; i < GAP_FILTERS.size(); i++) {
                send(operation("add", gapFilter(GAP_FILTERS.get(i)), ",\"priority\":" + (i + 1)));
            }
            send(operation("suspend", "", ",\"suspend-timeout\":" + DRAIN_SECONDS));
            send(operation("resume", "", ""));
            return send(operation);
        } finally {
            for (int i = GAP_FILTERS.size() - 1; i >= 0; i--) {
                send(operation("remove", gapFilter(GAP_FILTERS.get(i)), AT_ONCE));
            }
        }
    }

    private static String gapFilter(String name) {
        return HOST + ",{\"filter-ref\":\"" + name + "\"}";
    }

    /** The names in it are those of plugins: small letters, digits and hyphens. */
    private static String operation(String name, String address, String parameters) {
        return "{\"operation\":\"" + name + "\",\"address\":[" + address + "]" + parameters + "}";
    }

    private static String overlay(String plugin) {
        return "{\"deployment-overlay\":\"" + Overlay.name(plugin) + "\"}";
    }

    private static String content(String plugin) {
        return ",{\"content\":\"" + Overlay.path(plugin) + "\"}";
    }

    private Answer send(String operation) throws IOException {
        // Newer JDKs switch MD5 off; the server knows nothing better, and nothing leaves this machine.
        System.setProperty("http.auth.digest.reEnabledAlgorithms", "MD5");
        var connection = (HttpURLConnection) new URL("http://127.0.0.1:" + port + "/management").openConnection();
        connection.setAuthenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(USER, password.toCharArray());
            }
        });
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setReadTimeout(LONGEST_MILLIS);
        connection.setDoOutput(true);
        connection.getOutputStream().write(operation.getBytes(StandardCharsets.UTF_8));
        return answer(connection);
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        boolean good = connection.getResponseCode() == 200;
        try (InputStream in = good ? connection.getInputStream() : connection.getErrorStream()) {
            var text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(good, good ? "" : connection.getResponseCode() + " " + text);
        }
    }

    private static byte[] random() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Path file(Installation installation) {
        return installation.run().resolve("management");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
