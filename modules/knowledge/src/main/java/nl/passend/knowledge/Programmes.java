// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;

/** The programmes that can be read today, running and ended. Each answer is one SQL statement. */
public interface Programmes {
    EditionKind<Programme> kind();

    /** By slug. */
    List<Edition<Programme>> all();

    Optional<Edition<Programme>> find(String slug);

    /** All with the day on which each is over. */
    default Standing standing() {
        return Standing.of(all(), List.of());
    }

    /**
     * @param all by slug, as they can be read
     * @param ends by slug: the day on which it is over, as its page says, or as an editor said whose words about it still wait for
     *     their second reader. That it ended is a fact and no text
     */
    record Standing(List<Edition<Programme>> all, Map<String, LocalDate> ends) {
        public Standing {
            all = List.copyOf(all);
            ends = Map.copyOf(ends);
        }

        /** @param putForward versions that wait to be read or published */
        public static Standing of(List<Edition<Programme>> all, List<Edition<Programme>> putForward) {
            var ends = new HashMap<String, LocalDate>();
            putForward.stream()
                    .filter(edition -> edition.content().outcome().isPresent())
                    .forEach(edition -> edition.content()
                            .until()
                            .ifPresent(end -> ends.put(edition.item().slug(), end)));
            all.forEach(edition -> edition.content()
                    .until()
                    .ifPresent(end -> ends.put(edition.item().slug(), end)));
            return new Standing(all, ends);
        }
    }
}
