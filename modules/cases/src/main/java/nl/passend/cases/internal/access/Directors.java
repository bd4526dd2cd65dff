// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.post.Post;

/** The family directors of the team that carries a file. */
@ApplicationScoped
public class Directors {
    private final Grants grants;
    private final Post post;

    @Inject
    public Directors(Grants grants, Post post) {
        this.grants = grants;
        this.post = post;
    }

    /** The family director of the team that carries this file: who owes what was asked of the team. */
    public Optional<UUID> first(OpenedFile file) {
        return grants.membersOf(file.team()).stream()
                .filter(m -> m.role() == TeamRole.DIRECTOR)
                .filter(m -> !m.from().isAfter(file.today())
                        && m.until().map(last -> !last.isBefore(file.today())).orElse(true))
                .map(Grants.Membership::personId)
                .findFirst();
    }

    /** Every family director of a team. */
    public List<UUID> of(UUID team) {
        return grants.membersOf(team).stream()
                .filter(m -> m.role() == TeamRole.DIRECTOR)
                .map(Grants.Membership::personId)
                .toList();
    }

    /** A notice that something waits, in the running transaction; it says not what, nor about whom. */
    public void tellOfNews(OpenedFile file) {
        var people = of(file.team());
        if (!people.isEmpty()) {
            post.notify(Post.Notice.NEWS_IN_FILE, people);
        }
    }
}
