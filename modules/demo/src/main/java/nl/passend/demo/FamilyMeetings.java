// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.Meetings;
import nl.passend.cases.Meetings.Held;
import nl.passend.cases.Meetings.NewMeeting;
import nl.passend.demo.DemoIds.Kind;

/** Meetings of a family of the demo. Told in an order that never changes, as its story is. */
final class FamilyMeetings {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewMeeting> meetings = new ArrayList<>();

    FamilyMeetings(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    /** @param first what members want to be heard first */
    void planned(
            MeetingKind kind,
            int daysAhead,
            UUID chair,
            String place,
            Set<UUID> about,
            List<UUID> invited,
            List<String> others,
            Map<UUID, String> first,
            String... agenda) {
        add(kind, firstDay.plusDays(daysAhead), chair, place, about, invited, others, first, Optional.empty(), agenda);
    }

    /** @param proposal waits for who was not asked yet */
    void held(
            MeetingKind kind,
            int daysAgo,
            UUID chair,
            String place,
            UUID about,
            String minutes,
            Optional<String> proposal,
            String... agenda) {
        add(
                kind,
                firstDay.minusDays(daysAgo),
                chair,
                place,
                Set.of(about),
                List.of(about),
                List.of(),
                Map.of(),
                Optional.of(new Held(minutes, Set.of(about), proposal)),
                agenda);
    }

    private void add(
            MeetingKind kind,
            LocalDate on,
            UUID chair,
            String place,
            Set<UUID> about,
            List<UUID> invited,
            List<String> others,
            Map<UUID, String> first,
            Optional<Held> held,
            String... agenda) {
        meetings.add(new NewMeeting(
                DemoIds.id(Kind.MEETING, firstId + meetings.size()),
                file,
                kind,
                on,
                Optional.of("10:00"),
                Optional.of(place),
                about,
                invited,
                chair,
                others,
                List.of(agenda),
                first,
                held));
    }

    void load(Meetings loader) {
        meetings.forEach(loader::add);
    }
}
