// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.changes.ChangeFollower;

/**
 * Reactions live exactly as long as their article: when it is taken back they are erased within seconds, and when its last day is over
 * within a quarter of an hour. Until then they are on no page, since there is no page.
 */
@ApplicationScoped
public class EndWithArticle implements ChangeFollower, Housekeeping {
    private static final String EDITION = "edition.";
    private static final Set<String> NO_END =
            Set.of("edition.begun", "edition.submitted", "edition.approved", "edition.returned");

    private final StoredReactions reactions;
    private final Articles articles;

    @Inject
    EndWithArticle(StoredReactions reactions, Articles articles) {
        this.reactions = reactions;
        this.articles = articles;
    }

    @Override
    public String name() {
        return "reactions-of-articles";
    }

    @Override
    @Transactional
    public void follow(Change change) {
        if (change.type().startsWith(EDITION) && !NO_END.contains(change.type())) {
            eraseLeftOver();
        }
    }

    @Override
    @Transactional
    public void tidy() {
        eraseLeftOver();
    }

    private void eraseLeftOver() {
        var commented = reactions.articles();
        if (!commented.isEmpty()) {
            Set<String> open = articles.open();
            commented.stream().filter(article -> !open.contains(article)).forEach(reactions::eraseUnder);
        }
    }
}
