// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.EntryView;
import nl.passend.cases.MentionView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.directory.Person;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.standin.StandIns;

/** What somebody was asked; for the team. The family reads in the line itself who was asked. */
@ApplicationScoped
public class ReadMentions {
    private final CaseDoor door;
    private final Parts parts;
    private final ReadCaseFile reading;
    private final Names names;
    private final StandIns standIns;
    private final CurrentUser user;

    @Inject
    ReadMentions(CaseDoor door, Parts parts, ReadCaseFile reading, Names names, StandIns standIns, CurrentUser user) {
        this.door = door;
        this.parts = parts;
        this.reading = reading;
        this.names = names;
        this.standIns = standIns;
        this.user = user;
    }

    public MentionView one(UUID fileId, UUID id) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().isTeam()) {
            throw ProblemException.notFound();
        }
        Mention mention = parts.find(Mention.class, file, id).orElseThrow(ProblemException::notFound);
        EntryView entry = reading.entry(fileId, mention.entry());
        UUID asked = mention.owner().orElseThrow();
        UUID by = mention.provenance().author();
        UUID me = user.get().personId();
        Map<UUID, Person> workers = names.workers(file, Stream.of(asked, by).toList());
        return new MentionView(
                id,
                entry,
                Names.givenName(file, workers, asked),
                Names.givenName(file, workers, by),
                mention.provenance().validFrom(),
                mention.closedOn(),
                by.equals(me)
                        || asked.equals(me)
                        || StandIns.coveredBy(me, standIns.standing(), file.today())
                                .contains(asked),
                mention.version());
    }
}
