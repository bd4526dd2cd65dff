// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.problem.ProblemException;

/** Items as they stand in a jar; also for a module or an installation that brings its own. */
public final class ItemFile {
    private ItemFile() {}

    /**
     * @param owner class beside which the file stands
     * @throws DataFault telling what does not fit, and where
     */
    public static List<Shipped<KnowledgeItem>> read(Class<?> owner, String file) {
        return DataEntry.read(owner, file).entries("items").stream()
                .map(ItemFile::one)
                .toList();
    }

    private static Shipped<KnowledgeItem> one(DataEntry numbered) {
        var entry = numbered.calledBy("slug").only("slug", "edition", "checkedOn", "content");
        try {
            return new Shipped<>(
                    entry.text("slug"),
                    entry.number("edition"),
                    RecordJson.read(entry.entry("content").json(), KnowledgeItem.class, ""),
                    entry.has("checkedOn") ? Optional.of(entry.day("checkedOn")) : Optional.empty());
        } catch (ProblemException e) {
            throw new DataFault(entry.place(), "does not fit: " + e.fields());
        }
    }
}
