// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads meetings with fixed ids into files that are there; as {@link Cases}. Nobody is mailed. */
public interface Meetings {
    /**
     * @param about members whom it concerns
     * @param invited members; who may not read about those whom it concerns is left out
     * @param chair person of the worker who leads it
     * @param first what members want to be heard first
     * @param held what came of it; empty for one that is to come
     */
    record NewMeeting(
            UUID id,
            UUID file,
            MeetingKind kind,
            LocalDate on,
            Optional<String> at,
            Optional<String> place,
            Set<UUID> about,
            List<UUID> invited,
            UUID chair,
            List<String> others,
            List<String> agenda,
            Map<UUID, String> first,
            Optional<Held> held) {}

    /**
     * @param came members
     * @param proposal waits for each of those who decide
     */
    record Held(String minutes, Set<UUID> came, Optional<String> proposal) {}

    void add(NewMeeting meeting);
}
