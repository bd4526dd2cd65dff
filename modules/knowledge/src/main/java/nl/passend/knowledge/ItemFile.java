// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.problem.ProblemException;

/** Items and programmes as they stand in a jar; also for a module or an installation that brings its own. */
public final class ItemFile {
    private ItemFile() {}

    /**
     * @param owner class beside which the file stands
     * @throws DataFault telling what does not fit, and where
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
                .map(numbered -> one(numbered, content))
                .toList();
    }

    private static <T extends Record> Shipped<T> one(DataEntry numbered, Class<T> content) {
        var entry = numbered.calledBy("slug").only("slug", "edition", "checkedOn", "content");
        try {
            return new Shipped<>(
                    entry.text("slug"),
                    entry.number("edition"),
                    RecordJson.read(entry.entry("content").json(), content, ""),
                    entry.has("checkedOn") ? Optional.of(entry.day("checkedOn")) : Optional.empty());
        } catch (ProblemException e) {
            throw new DataFault(entry.place(), "does not fit: " + e.fields());
        }
    }
}
