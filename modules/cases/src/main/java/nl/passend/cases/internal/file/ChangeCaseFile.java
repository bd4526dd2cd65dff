// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;

/**
 * Tells the request or the story anew: by the team, or by the one whose words they are. What was said before is kept. On an old
 * version nothing is changed and both are shown.
 */
@ApplicationScoped
public class ChangeCaseFile {
    private final CaseDoor door;
    private final CaseFiles files;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final Directors directors;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    ChangeCaseFile(
            CaseDoor door,
            CaseFiles files,
            Timeline timeline,
            OnRecord onRecord,
            Directors directors,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.files = files;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.directors = directors;
        this.user = user;
        this.ids = ids;
    }

    /** What to change (RFC 7396): own words may become nothing, a request is always there. */
    public record Words(Patched<String> request, Patched<String> ownWords) {}

    /** @return the version after the change */
    @Transactional
    public long change(UUID id, long version, Words words) {
        OpenedFile file = door.changeHolding(id);
        if (!file.view().mayChangeOwnWords()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (words.request().present() && words.request().value() == null) {
            throw ProblemException.invalid("/request", "Schrijf op wat de vraag is.");
        }
        if (file.version() != version) {
            throw new Stale()
                    .field(
                            "request",
                            Optional.of(file.request()),
                            words.request().present(),
                            sent(words.request()))
                    .field("ownWords", file.ownWords(), words.ownWords().present(), sent(words.ownWords()))
                    .at(file.version());
        }
        String request = words.request().present() ? words.request().value() : file.request();
        Optional<String> ownWords = words.ownWords().present() ? sent(words.ownWords()) : file.ownWords();
        List<String> fields = new ArrayList<>();
        if (!request.equals(file.request())) {
            fields.add("request");
        }
        if (!ownWords.equals(file.ownWords())) {
            fields.add("ownWords");
        }
        return fields.isEmpty() ? version : retell(file, request, ownWords, fields);
    }

    private long retell(OpenedFile opened, String request, Optional<String> ownWords, List<String> fields) {
        CaseFile file = files.file(opened.id()).orElseThrow();
        files.add(new FormerWords(ids.next(), file, opened.request(), opened.ownWords(), opened.keys()));
        file.retell(opened.keys().seal(request, CaseFile.requestCell(file.id())), ownWords.map(words -> opened.keys()
                .seal(words, CaseFile.ownWordsCell(file.id()))));
        timeline.note(
                opened,
                "De vraag of het verhaal is opnieuw verteld.",
                Set.of(opened.teller()),
                user.get().personId());
        onRecord.changed(
                opened,
                AuditAction.UPDATE,
                "case-file.update",
                "words",
                Set.of(opened.teller()),
                fields,
                opened.view().readersOfOwnWords());
        if (!opened.view().side().isTeam()) {
            directors.tellOfNews(opened);
        }
        files.flush();
        return file.version();
    }

    private static Optional<String> sent(Patched<String> field) {
        return field.present() ? Optional.ofNullable(field.value()) : Optional.empty();
    }
}
