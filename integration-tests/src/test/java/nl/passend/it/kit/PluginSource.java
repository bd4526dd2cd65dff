// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A plugin as its maker writes it: compiled and packed into a jar by the test. */
public final class PluginSource {
    private final String id;
    private final String basePackage;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private PluginSource(String id) {
        this.id = id;
        this.basePackage = "example." + id.replace("-", "");
        files.put("META-INF/beans.xml", "");
    }

    /** A plugin that starts and speaks for nobody. */
    public static PluginSource plugin(String id) {
        return new PluginSource(id)
                .descriptor("")
                .type(
                        "Starts",
                        "@jakarta.enterprise.context.ApplicationScoped public class Starts"
                                + " implements nl.passend.pluginapi.Plugin {}");
    }

    /** @param more further lines of the descriptor file */
    public PluginSource descriptor(String more) {
        return file(
                "META-INF/passend-plugin.properties",
                "id = " + id + "\ntitle = Proef " + id + "\nversion = 1.0\nmaker = Test\napi = 1.0\npackage = "
                        + basePackage + "\n" + more);
    }

    public PluginSource type(String name, String code) {
        classes.put(name, "package " + basePackage + ";\n" + code);
        return this;
    }

    public PluginSource file(String name, String content) {
        files.put(name, content);
        return this;
    }

    public PluginSource without(String file) {
        files.remove(file);
        return this;
    }

    /** The jar, in this folder. */
    public Path jar(Path folder) {
        try {
            var compiled = Files.createTempDirectory(folder, id);
            compile(compiled);
            for (var file : files.entrySet()) {
                var target = compiled.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
            return pack(compiled, folder.resolve(id + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path target) throws IOException {
        var sources = Files.createTempDirectory(target.getParent(), "src");
        for (var type : classes.entrySet()) {
            Files.writeString(sources.resolve(type.getKey() + ".java"), type.getValue(), StandardCharsets.UTF_8);
        }
        var arguments = Stream.concat(
                        Stream.of("-proc:none", "--release", "17", "-d", target.toString(), "-cp", classPath()),
                        classes.keySet().stream()
                                .map(name -> sources.resolve(name + ".java").toString()))
                .toArray(String[]::new);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new IllegalStateException("The plugin " + id + " does not compile");
        }
    }

    private static String classPath() {
        return Stream.of(
                        nl.passend.pluginapi.Plugin.class,
                        nl.passend.kernel.plugin.Plugins.class,
                        jakarta.enterprise.context.ApplicationScoped.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .collect(Collectors.joining(":"));
    }

    private static Path pack(Path folder, Path jar) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            List<Path> inside = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inside) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
