// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;

/** What every change of a part leaves behind: an audit entry, a change for followers and, where it tells something, a line on the timeline. */
@ApplicationScoped
public class PartRecorder {
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final Directors directors;
    private final CurrentUser user;

    @Inject
    public PartRecorder(Timeline timeline, OnRecord onRecord, Directors directors, CurrentUser user) {
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.directors = directors;
        this.user = user;
    }

    /** @param what such as {@code goal.create} */
    public void changed(OpenedFile file, FilePart part, AuditAction action, String what, List<String> fields) {
        recorded(file, part, action, what, fields);
        if (!file.view().side().isTeam() && !part.provenance().scope().isPrivate()) {
            directors.tellOfNews(file);
        }
    }

    /** As {@link #changed}, for what comes with something of which the team hears already. */
    public void recorded(OpenedFile file, FilePart part, AuditAction action, String what, List<String> fields) {
        onRecord.changed(
                file,
                action,
                what,
                place(part.part()),
                part.provenance().subjects(),
                fields,
                file.view().readersOf(part.row()));
    }

    /** Where on the first page it stands. */
    private static String place(OpenPart part) {
        return switch (part) {
            case OWN_WORDS -> "words";
            case TALKS -> "talks";
            case NETWORK -> "network";
            case LETTERS -> "documents";
            default -> "plan";
        };
    }

    /**
     * As {@link #changed}, with a line. It names no worker: someone outside a protected home reads the lines about themself too.
     * What is for the team alone leaves no line that others could read.
     */
    public void noted(
            OpenedFile file, FilePart part, AuditAction action, String what, List<String> fields, String line) {
        if (part.provenance().scope() == Scope.HOUSEHOLD) {
            timeline.note(file, line, part.provenance().subjects(), user.get().personId());
        }
        changed(file, part, action, what, fields);
    }
}
