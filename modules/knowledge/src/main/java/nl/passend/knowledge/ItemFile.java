// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.ShippedEditions.Shipped;

/** Items and programmes as they stand in a jar; also for a module or an installation that brings its own. */
public final class ItemFile {
    private ItemFile() {}

    /**
     * @param owner class beside which the file stands
     * @throws nl.passend.kernel.datafile.DataFault telling what does not fit, and where
     */
    public static List<Shipped<KnowledgeItem>> read(Class<?> owner, String file) {
        return read(owner, file, "items", KnowledgeItem.class);
    }

    /** As {@link #read}, of programmes. */
    public static List<Shipped<Programme>> programmes(Class<?> owner, String file) {
        return read(owner, file, "programmes", Programme.class);
    }

    private static <T extends Record> List<Shipped<T>> read(
            Class<?> owner, String file, String list, Class<T> content) {
        return DataEntry.read(owner, file).entries(list).stream()
                .map(entry -> Shipped.read(entry, content))
                .toList();
    }
}
