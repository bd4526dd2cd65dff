// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.file.OpenedFile;

/** Who may decide at a meeting, who of them is there, and who learns of it. */
record Table(OpenedFile file, Meeting meeting) {
    Set<UUID> readers() {
        return file.view().readersOf(meeting.row());
    }

    /** Without whose yes nothing is decided about these members, as far as they may read this meeting. */
    Set<UUID> deciders(Collection<UUID> about) {
        return file.view().decidersOf(about).stream()
                .filter(readers()::contains)
                .collect(Collectors.toSet());
    }

    /** Whether nobody is known who decides about one of them: then nothing said here can become a decision. */
    boolean isUndecidable(Collection<UUID> about) {
        return about.stream().anyMatch(one -> deciders(Set.of(one)).isEmpty());
    }

    /** Those without whom nothing is decided, and who were not there. */
    Set<UUID> missing(Collection<UUID> about, Map<UUID, Presence> attendance) {
        Set<UUID> missing = new HashSet<>(deciders(about));
        missing.removeIf(
                member -> attendance.getOrDefault(member, Presence.ABSENT).decides());
        return Collections.unmodifiableSet(missing);
    }

    boolean isComplete(Collection<UUID> about, Map<UUID, Presence> attendance) {
        return !isUndecidable(about) && missing(about, attendance).isEmpty();
    }

    /** Persons of the accounts of these members. */
    Set<UUID> accountsOf(Collection<UUID> members) {
        return file.members().stream()
                .filter(member -> members.contains(member.id()))
                .flatMap(member -> member.person().stream())
                .collect(Collectors.toSet());
    }
}
