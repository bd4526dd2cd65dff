// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.UUID;

/**
 * A letter that nobody keeps yet, filled with what its reader may read.
 *
 * @param to member to whom it is
 * @param open names of fields that could not be filled: nothing is known, or not everybody who will read the letter may know it
 */
public record LetterDraftView(UUID template, UUID to, String title, String words, List<String> open) {
    public LetterDraftView {
        open = List.copyOf(open);
    }
}
