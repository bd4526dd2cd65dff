// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.Theme;

/**
 * The themes that municipalities bring in their plugins: files of tokens, read without running anything of the plugin. One that
 * cannot be read is left out, and the municipality's pages wear Passend's own theme.
 */
final class PluginThemes {
    private static final Logger LOG = System.getLogger(PluginThemes.class.getName());

    private PluginThemes() {}

    /** Style sheets by the slug of the municipality. */
    static Map<String, String> styleSheets(ClassLoader loader) {
        var sheets = new TreeMap<String, String>();
        try {
            for (URL file : Collections.list(loader.getResources(Theme.FILE))) {
                read(file, sheets);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static void read(URL file, Map<String, String> sheets) throws IOException {
        var beside = new URL(file.toString().replace(Theme.FILE, PluginDescriptor.FILE));
        try (InputStream tokens = file.openStream();
                InputStream descriptor = beside.openStream()) {
            var theme = Theme.read(tokens);
            PluginDescriptor.read(descriptor)
                    .municipality()
                    .ifPresent(slug -> sheets.put(slug, theme.styleSheet(slug)));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The theme in {0} is left out: {1}", file, e.getMessage());
        }
    }
}
