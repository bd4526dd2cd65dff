// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.datafile.DataEntry;

/**
 * What of a kind comes in the jar; a CDI bean of the module. An item that is not there yet is published as version 1 in the name
 * of Passend. One of which the jar holds a higher edition than before becomes a draft, which people here read and publish, or
 * throw away: work done here is never replaced by an update.
 */
public interface ShippedEditions<T extends Record> {
    /**
     * @param edition 1, 2, 3 …; raised by who changes the item in the jar
     * @param owner person who keeps it up to date here, for content that an installation brings for itself; empty: nobody
     */
    record Shipped<T extends Record>(
            String slug, int edition, T content, Optional<LocalDate> checkedOn, Optional<UUID> owner) {
        /** Of nobody in this installation. */
        public Shipped(String slug, int edition, T content, Optional<LocalDate> checkedOn) {
            this(slug, edition, content, checkedOn, Optional.empty());
        }

        /**
         * As it stands in a file of a jar.
         *
         * @throws nl.passend.kernel.datafile.DataFault telling what does not fit, and where
         */
        public static <T extends Record> Shipped<T> read(DataEntry numbered, Class<T> type) {
            var entry = numbered.calledBy("slug").only("slug", "edition", "checkedOn", "content");
            return new Shipped<>(
                    entry.text("slug"),
                    entry.number("edition"),
                    RecordJson.read(entry.entry("content"), type),
                    Optional.of(entry.day("checkedOn")));
        }

        public Shipped<T> ownedBy(UUID person) {
            return new Shipped<>(slug, edition, content, checkedOn, Optional.of(person));
        }
    }

    EditionKind<T> kind();

    /** Read when first asked for, not at start. */
    List<Shipped<T>> all();
}
