// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays plugins over the application before the server starts, by writing into its configuration what the server itself would write
 * had they been added while it ran: a deployment overlay each, and their content under its SHA-1.
 */
final class Overlay {
    static final String DEPLOYMENT = "passend.ear";

    private Overlay() {}

    /** Name of the overlay of a plugin. */
    static String name(String plugin) {
        return "plugin-" + plugin;
    }

    /** Where the plugin stands in the application. */
    static String path(String plugin) {
        return "lib/plugin-" + plugin + ".jar";
    }

    static void write(Path serverBase, List<PluginJar> plugins) throws IOException {
        if (plugins.isEmpty()) {
            return;
        }
        var elements = new StringBuilder("    <deployment-overlays>\n");
        for (PluginJar plugin : plugins) {
            elements.append(element(plugin, store(serverBase, plugin)));
        }
        elements.append("    </deployment-overlays>\n");
        var configuration = serverBase.resolve("configuration/standalone.xml");
        var before = Files.readString(configuration);
        int end = before.lastIndexOf("</server>");
        if (end < 0 || before.contains("<deployment-overlays>")) {
            throw Refusal.start("The configuration %s is not one that Passend made.", configuration);
        }
        Files.writeString(configuration, before.substring(0, end) + elements + before.substring(end));
    }

    private static String element(PluginJar plugin, String sha1) {
        return List.of(
                        "<deployment-overlay name=\"" + name(plugin.id()) + "\">",
                        "    <content path=\"" + path(plugin.id()) + "\" content=\"" + sha1 + "\"/>",
                        "    <deployment name=\"" + DEPLOYMENT + "\"/>",
                        "</deployment-overlay>")
                .stream()
                .map(line -> "        " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String store(Path serverBase, PluginJar plugin) throws IOException {
        var bytes = Files.readAllBytes(plugin.file());
        var sha1 = sha1(bytes);
        var folder =
                serverBase.resolve("data/content").resolve(sha1.substring(0, 2)).resolve(sha1.substring(2));
        Files.createDirectories(folder);
        Files.write(folder.resolve("content"), bytes);
        return sha1;
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
