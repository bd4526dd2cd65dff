// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import nl.passend.pluginapi.ApiVersion;
import nl.passend.pluginapi.PluginDescriptor;

/** A plugin's jar, looked into from outside: nothing of it is run or even loaded. */
record PluginJar(Path file, PluginDescriptor descriptor) {
    private static final int NEWEST_CLASS_FORMAT = 44;
    private static final Pattern PASSEND = Pattern.compile("(?:^|[L(\\[;<])(nl/passend/(?!pluginapi/)[\\w/]+)");
    private static final Map<String, String> NOT_FOR_PLUGINS = Map.of(
            "jakarta/ws/rs/", "serves addresses of its own",
            "jakarta/servlet/", "serves addresses of its own",
            "jakarta/persistence/", "has entities of its own; a plugin keeps what it must in its PluginStore",
            "jakarta/ejb/", "has enterprise beans",
            "javax/sql/", "uses a data source; a plugin keeps what it must in its PluginStore",
            "jakarta/enterprise/event/", "observes events; its work begins in Plugin.start",
            "jakarta/enterprise/inject/spi/", "extends CDI; its work begins in Plugin.start");
    private static final List<String> FILES_NOT_FOR_PLUGINS = List.of(
            "META-INF/persistence.xml",
            "META-INF/web-fragment.xml",
            "META-INF/passend-static/",
            "META-INF/services/jakarta.",
            "WEB-INF/",
            "db/migration/",
            "nl/passend/");

    /** Reads which plugin the jar holds. @throws Refusal when it does not say, or says it wrongly */
    static PluginJar of(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            return find(file, jar)
                    .orElseThrow(() ->
                            Refusal.plugin("%s holds no plugin: there is no %s in it.", file, PluginDescriptor.FILE));
        } catch (IOException e) {
            throw Refusal.plugin("%s cannot be read as a jar: %s.", file, e.getMessage());
        }
    }

    private static Optional<PluginJar> find(Path file, JarFile jar) throws IOException {
        var entry = jar.getJarEntry(PluginDescriptor.FILE);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = jar.getInputStream(entry)) {
            return Optional.of(new PluginJar(file, PluginDescriptor.read(in)));
        } catch (IllegalArgumentException e) {
            throw Refusal.plugin("%s in %s is wrong: %s.", PluginDescriptor.FILE, file, e.getMessage());
        }
    }

    /**
     * Refuses what cannot run here or may not.
     *
     * @param others the plugins that are there already
     */
    void inspect(List<PluginDescriptor> others) {
        if (!ApiVersion.CURRENT.serves(descriptor.api())) {
            throw Refusal.plugin(
                    "%s was made for version %s of the plugin API; this Passend has %s.",
                    id(), descriptor.api(), ApiVersion.CURRENT);
        }
        for (PluginDescriptor other : others) {
            if (other.id().equals(descriptor.id())) {
                throw Refusal.plugin(
                        "A plugin %s is there already (version %s). Remove that first: ./passend plugin remove %s",
                        id(), other.version(), id());
            }
            if (other.owns(descriptor.basePackage() + ".")
                    || descriptor.owns(other.basePackage() + ".")
                    || other.basePackage().equals(descriptor.basePackage())) {
                throw Refusal.plugin("%s shares the package %s with %s.", id(), other.basePackage(), other.id());
            }
        }
        try (var jar = new JarFile(file.toFile())) {
            jar.stream().forEach(entry -> inspect(jar, entry));
        } catch (IOException e) {
            throw Refusal.plugin("%s cannot be read as a jar: %s.", file, e.getMessage());
        }
    }

    private void inspect(JarFile jar, JarEntry entry) {
        var name = entry.getName();
        FILES_NOT_FOR_PLUGINS.stream()
                .filter(name::startsWith)
                .findFirst()
                .filter(forbidden -> !entry.isDirectory())
                .ifPresent(forbidden -> {
                    throw Refusal.plugin("%s holds %s, which is not for plugins.", id(), name);
                });
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
            inspectClass(jar, entry);
        }
    }

    private void inspectClass(JarFile jar, JarEntry entry) {
        ClassNames.Pool pool;
        try (var in = jar.getInputStream(entry)) {
            pool = ClassNames.read(in);
        } catch (IOException e) {
            throw Refusal.plugin("%s in %s cannot be read: %s.", entry.getName(), file, e.getMessage());
        }
        if (pool.majorVersion() - NEWEST_CLASS_FORMAT > Runtime.version().feature()) {
            throw Refusal.plugin(
                    "%s was compiled for Java %d; Passend runs on Java %d here.",
                    id(),
                    pool.majorVersion() - NEWEST_CLASS_FORMAT,
                    Runtime.version().feature());
        }
        for (String text : pool.texts()) {
            var inside = PASSEND.matcher(text);
            if (inside.find()) {
                throw Refusal.plugin(
                        "%s uses %s in %s; a plugin may use nl.passend.pluginapi only.",
                        id(), inside.group(1).replace('/', '.'), entry.getName());
            }
            NOT_FOR_PLUGINS.forEach((start, what) -> {
                if (text.startsWith(start) || text.contains("L" + start)) {
                    throw Refusal.plugin("%s %s (%s in %s).", id(), what, text, entry.getName());
                }
            });
        }
    }

    String id() {
        return descriptor.id().value();
    }
}
