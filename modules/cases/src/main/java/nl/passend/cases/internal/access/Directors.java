// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Directors(Grants grants, Post post) {
        this.grants = grants;
        this.post = post;
    }

    /** A notice that something waits, in the running transaction; it says not what, nor about whom. */
    public void tellOfNews(OpenedFile file) {
        var people = grants.membersOf(file.team()).stream()
                .filter(m -> m.role() == TeamRole.DIRECTOR)
                .map(Grants.Membership::personId)
                .toList();
        if (!people.isEmpty()) {
            post.notify(Post.Notice.NEWS_IN_FILE, people);
        }
    }
}
