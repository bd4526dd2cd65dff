// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Optional;

/**
 * A helper or a member of a household. The name of the person stands before that of the organisation.
 *
 * @param role what this person does here, and for whom
 * @param team the team as people know it
 * @param note when to reach them, until when they come
 */
public record PersonCard(
        String name, String role, Optional<String> team, Optional<String> phone, Optional<String> note) {
    /** Up to two letters in the circle: decoration, hidden from who listens. */
    public String initials() {
        var letters = new StringBuilder();
        for (String part : name.strip().split("\\s+")) {
            if (!part.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(part.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
