// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.post.Post;

/** Puts on record what happens to a meeting, and mails a link to those who must know: never what, about whom or when. */
@ApplicationScoped
class MeetingRecorder {
    private final PartRecorder recorder;
    private final Post post;
    private final CurrentUser user;

    @Inject
    MeetingRecorder(PartRecorder recorder, Post post, CurrentUser user) {
        this.recorder = recorder;
        this.post = post;
        this.user = user;
    }

    void changed(OpenedFile file, MeetingPart part, AuditAction action, String what, String... fields) {
        recorder.changed(file, part, action, what, List.of(fields));
    }

    void noted(OpenedFile file, MeetingPart part, AuditAction action, String what, String line, String... fields) {
        recorder.noted(file, part, action, what, List.of(fields), line);
    }

    /** Something waits for their answer. */
    void ask(Collection<UUID> people) {
        tell(Post.Notice.QUESTION_WAITING, people);
    }

    /** There is something to read. */
    void tellOfNews(Collection<UUID> people) {
        tell(Post.Notice.NEWS_IN_FILE, people);
    }

    private void tell(Post.Notice notice, Collection<UUID> people) {
        Set<UUID> others = people.stream()
                .filter(person -> !person.equals(user.get().personId()))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            post.notify(notice, others);
        }
    }
}
