// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.Reactions.Reaction;

/**
 * @param article slug
 * @param words absent when a moderator removed it
 * @param removedBecause why
 * @param mine whether the caller wrote it
 */
public record ReactionItem(
        UUID id,
        String article,
        String name,
        Optional<String> words,
        Instant writtenAt,
        Optional<String> removedBecause,
        boolean mine) {
    static ReactionItem of(Reaction one) {
        return new ReactionItem(
                one.id(), one.article(), one.name(), one.words(), one.writtenAt(), one.removedBecause(), one.mine());
    }
}
