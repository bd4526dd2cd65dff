// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.List;
import java.util.Optional;
import nl.passend.knowledge.Reactions;
import nl.passend.knowledge.Reactions.Reaction;

/**
 * What stands under an article.
 *
 * @param article slug
 * @param name how the reader was called the last time they wrote; empty: the house rules are still to be accepted
 */
public record ReactionsView(String article, List<Reaction> reactions, Optional<String> name, boolean moderates) {
    static ReactionsView of(Reactions reactions, String article) {
        return new ReactionsView(article, reactions.under(article), reactions.myName(), reactions.moderates());
    }
}
