// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;

/** What every change of a household leaves behind: a line on the timeline, an audit entry, a change for followers. */
@ApplicationScoped
class HouseholdRecorder {
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    HouseholdRecorder(Timeline timeline, OnRecord onRecord, CurrentUser user, Clock clock) {
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.user = user;
        this.clock = clock;
    }

    /** @param line Dutch sentence; it is read by whoever may read everything about these members */
    void noted(
            OpenedFile file,
            String line,
            AuditAction action,
            String what,
            String part,
            Set<UUID> subjects,
            List<String> fields) {
        Set<UUID> readers = timeline.note(file, line, subjects, user.get().personId());
        onRecord.changed(file, action, what, part, subjects, fields, readers);
    }

    Provenance provenance(OpenedFile file, Collection<UUID> subjects) {
        return provenance(file, subjects, Optional.empty(), file.today(), Optional.empty());
    }

    Provenance provenance(
            OpenedFile file,
            Collection<UUID> subjects,
            Optional<UUID> toldBy,
            LocalDate from,
            Optional<LocalDate> until) {
        return new Provenance(
                file.municipality(),
                subjects,
                user.get().personId(),
                toldBy,
                Provenance.WMO,
                Scope.HOUSEHOLD,
                clock.instant(),
                from,
                until);
    }
}
