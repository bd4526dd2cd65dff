// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.passend.kernel.Sha256;

/**
 * Every static file of every module, read once. A module lists what it brings in {@code META-INF/passend-static/index.txt}:
 * one name a line, or {@code name = part part …} for a file put together from parts (so there is no build tool for style
 * sheets). What is not listed is not served. The themes of municipalities are made of the tokens in their plugins.
 */
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "META-INF/passend-static/";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8");

    private final Map<String, Asset> byName;

    public Assets() {
        var found = new TreeMap<String, Asset>();
        try {
            for (URL index : Collections.list(loader().getResources(FOLDER + "index.txt"))) {
                for (String line : lines(index)) {
                    var asset = read(line.split("\\s*=\\s*", 2));
                    found.put(asset.name(), asset);
                }
            }
            for (var theme : PluginThemes.styleSheets(loader()).entrySet()) {
                var name = "themes/" + theme.getKey() + ".css";
                found.putIfAbsent(name, asset(name, theme.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byName = Collections.unmodifiableMap(found);
    }

    /** Address of a static file. @throws IllegalArgumentException when no module lists it */
    public String url(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("No static file " + name))
                .url();
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The file under a hashed address; an old hash finds nothing, so that no cache keeps a wrong answer for ever. */
    public Optional<Asset> find(String hash, String name) {
        return find(name).filter(asset -> asset.hash().equals(hash));
    }

    public Iterable<Asset> all() {
        return byName.values();
    }

    private static ClassLoader loader() {
        return Assets.class.getClassLoader();
    }

    private static Iterable<String> lines(URL index) throws IOException {
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Asset read(String[] nameAndParts) throws IOException {
        var name = nameAndParts[0];
        var bytes = new ByteArrayOutputStream();
        for (String part : Arrays.asList(nameAndParts[nameAndParts.length - 1].split("\\s+"))) {
            try (InputStream in = loader().getResourceAsStream(FOLDER + part)) {
                if (in == null) {
                    throw new IOException("index.txt lists " + part + ", which is not there");
                }
                in.transferTo(bytes);
            }
        }
        return asset(name, bytes.toByteArray());
    }

    private static Asset asset(String name, byte[] content) throws IOException {
        return new Asset(name, hash(content), mediaType(name), content, gzip(content));
    }

    private static String mediaType(String name) {
        var type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalArgumentException("No media type known for " + name);
        }
        return type;
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }
}
