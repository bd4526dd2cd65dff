// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import nl.passend.pluginapi.PluginDescriptor;

/**
 * The plugins of an installation: those that its EAR was built with, and those that an administrator added. The latter stand as jars
 * in the data folder, with the order in which they came; they survive an upgrade of the product.
 */
final class InstalledPlugins {
    private static final String ADDED = "added.txt";
    private static final String LEFT_OUT = "left-out.txt";

    private final Path folder;
    private final Path serverTemplate;

    InstalledPlugins(Installation installation) {
        this.folder = installation.home().resolve("plugins");
        this.serverTemplate = installation.serverTemplate();
    }

    /** What an administrator added, in the order of adding. */
    List<Path> added() throws IOException {
        var list = folder.resolve(ADDED);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        return Files.readAllLines(list).stream()
                .map(id -> folder.resolve(id + ".jar"))
                .filter(Files::isRegularFile)
                .toList();
    }

    void add(PluginJar plugin) throws IOException {
        Files.createDirectories(folder);
        Files.copy(plugin.file(), jarOf(plugin.id()), StandardCopyOption.REPLACE_EXISTING);
        var ids = ids();
        ids.remove(plugin.id());
        ids.add(plugin.id());
        Files.write(folder.resolve(ADDED), ids);
    }

    /** Whether it was there. */
    boolean remove(String id) throws IOException {
        var ids = ids();
        boolean there = ids.remove(id);
        if (there) {
            Files.write(folder.resolve(ADDED), ids);
            Files.deleteIfExists(jarOf(id));
        }
        return there;
    }

    boolean isAdded(String id) throws IOException {
        return ids().contains(id);
    }

    /** Writes down, for the administrator's screen, what this start went on without. */
    void leftOut(List<String> sentences) throws IOException {
        if (sentences.isEmpty()) {
            Files.deleteIfExists(folder.resolve(LEFT_OUT));
        } else {
            Files.createDirectories(folder);
            Files.write(folder.resolve(LEFT_OUT), sentences);
        }
    }

    List<String> leftOut() throws IOException {
        var file = folder.resolve(LEFT_OUT);
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }

    /** Of the jars in the EAR's library. */
    List<PluginDescriptor> builtIn() throws IOException {
        var found = new ArrayList<PluginDescriptor>();
        try (var ear = new ZipFile(earFile().toFile())) {
            for (var entries = ear.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().matches("lib/[^/]+\\.jar")) {
                    try (InputStream in = ear.getInputStream(entry)) {
                        readDescriptor(in, found);
                    }
                }
            }
        }
        return found;
    }

    private static void readDescriptor(InputStream library, List<PluginDescriptor> found) throws IOException {
        var jar = new ZipInputStream(library);
        for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().equals(PluginDescriptor.FILE)) {
                found.add(PluginDescriptor.read(jar));
                return;
            }
        }
    }

    private Path earFile() throws IOException {
        try (Stream<Path> content = Files.walk(serverTemplate.resolve("standalone/data/content"))) {
            return content.filter(file -> file.endsWith("content") && Files.isRegularFile(file))
                    .findFirst()
                    .orElseThrow(() -> Refusal.environment("There is no application in %s.", serverTemplate));
        }
    }

    private List<String> ids() throws IOException {
        var list = folder.resolve(ADDED);
        return Files.isRegularFile(list) ? new ArrayList<>(Files.readAllLines(list)) : new ArrayList<>();
    }

    private Path jarOf(String id) {
        return folder.resolve(id + ".jar");
    }
}
