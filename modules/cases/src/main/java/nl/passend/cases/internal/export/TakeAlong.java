// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.EntryView;
import nl.passend.cases.OwnCopy;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.document.ReadDocuments;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.healthweb.ReadWebs;
import nl.passend.cases.internal.meeting.ReadMeetings;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.cases.internal.request.ReadRequests;
import nl.passend.cases.internal.stuck.PassOnStuck;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.version.ReadVersions;
import nl.passend.cases.internal.zrm.ReadZrm;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Slice;

/**
 * Gathers what a member may read into one copy. For the member in person alone: a worker who takes a whole file along would take it from
 * the family. It stands on record as such, and not only as a look.
 */
@ApplicationScoped
public class TakeAlong {
    private static final int AT_ONCE = 200;

    private final CaseDoor door;
    private final ReadCaseFile reading;
    private final ReadVersions versions;
    private final ReadMeetings meetings;
    private final ReadWebs webs;
    private final ReadZrm zrm;
    private final ReadDocuments documents;
    private final ReadRequests requests;
    private final TellOfNight nights;
    private final PassOnStuck stuck;
    private final SayAboutThing remarks;
    private final ReadAccessLog accessLog;
    private final OnRecord onRecord;
    private final Clock clock;

    @Inject
    TakeAlong(
            CaseDoor door,
            ReadCaseFile reading,
            ReadVersions versions,
            ReadMeetings meetings,
            ReadWebs webs,
            ReadZrm zrm,
            ReadDocuments documents,
            ReadRequests requests,
            TellOfNight nights,
            PassOnStuck stuck,
            SayAboutThing remarks,
            ReadAccessLog accessLog,
            OnRecord onRecord,
            Clock clock) {
        this.door = door;
        this.reading = reading;
        this.versions = versions;
        this.meetings = meetings;
        this.webs = webs;
        this.zrm = zrm;
        this.documents = documents;
        this.requests = requests;
        this.nights = nights;
        this.stuck = stuck;
        this.remarks = remarks;
        this.accessLog = accessLog;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    @Transactional
    public OwnCopy of(UUID id) {
        OpenedFile file = door.read(id);
        if (!file.view().side().isSelf()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        onRecord.takenAlong(file, file.view().side().member().map(Set::of).orElseGet(Set::of));
        return new OwnCopy(
                OwnCopy.FORMAT,
                clock.instant(),
                reading.withFormerPlan(id),
                reading.words(id),
                versions.all(id).stream()
                        .map(card -> versions.one(id, card.id()))
                        .toList(),
                timeline(id),
                reading.network(id),
                reading.representations(id),
                meetings.all(id),
                reading.reflections(id),
                reading.carers(id),
                reading.continuity(id),
                reading.contributions(id),
                webs.all(id),
                zrm.all(id),
                documents.list(id),
                requests.all(id),
                nights.all(id),
                stuck.all(id),
                remarks.all(id),
                looks(id));
    }

    private List<EntryView> timeline(UUID id) {
        return all(after -> reading.timeline(id, after.flatMap(Entry.Place::parse), AT_ONCE));
    }

    private List<AccessLogLine> looks(UUID id) {
        return all(after -> accessLog.page(id, after.map(UUID::fromString)));
    }

    private static <T> List<T> all(Function<Optional<String>, Slice<T>> page) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<T> slice = page.apply(after);
            all.addAll(slice.items());
            after = slice.next();
        } while (after.isPresent());
        return all;
    }
}
