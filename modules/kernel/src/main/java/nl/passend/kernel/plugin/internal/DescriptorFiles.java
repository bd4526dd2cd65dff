// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.passend.pluginapi.PluginDescriptor;

/** The descriptor of every plugin jar in the application. */
@ApplicationScoped
class DescriptorFiles {
    private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)[!/]+" + Pattern.quote(PluginDescriptor.FILE));

    /**
     * @param descriptors that can be read
     * @param unreadable one sentence for each that cannot
     */
    record Read(List<PluginDescriptor> descriptors, List<String> unreadable) {}

    Read read() {
        var descriptors = new ArrayList<PluginDescriptor>();
        var unreadable = new ArrayList<String>();
        for (URL file : files()) {
            try (InputStream in = file.openStream()) {
                descriptors.add(PluginDescriptor.read(in));
            } catch (IllegalArgumentException e) {
                unreadable.add(
                        "Het bestand " + jar(file) + " zegt niet goed welke plug-in het is. " + PlainCause.of(e));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Read(descriptors, unreadable);
    }

    private static List<URL> files() {
        try {
            return Collections.list(DescriptorFiles.class.getClassLoader().getResources(PluginDescriptor.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar(URL file) {
        var match = JAR.matcher(file.toString());
        return match.find() ? match.group(1) : "zonder naam";
    }
}
