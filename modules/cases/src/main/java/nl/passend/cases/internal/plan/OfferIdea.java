// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.personas.Personas;

/**
 * Takes an idea from a talk to the person, and into the plan when they want it. What a talk about others brings is an idea and never
 * a label: the name of a persona is refused, and what the person does not want is not kept at all.
 */
@ApplicationScoped
public class OfferIdea {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Personas personas;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    OfferIdea(CaseDoor door, Parts parts, PartRecorder recorder, Personas personas, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.personas = personas;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param asked member who sees it first; the one it is about unless told, and who decides for a child
     */
    public record NewIdea(String words, UUID about, Optional<UUID> asked) {}

    /** A worker's waits for its person. A person's own, about themselves, is kept at once: nobody else has to say yes to it. */
    @Transactional
    public Stored offer(UUID fileId, NewIdea offered) {
        OpenedFile file = door.change(fileId);
        boolean own = isOwn(file, offered.about());
        if (!own && !file.view().side().actsAsTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        UUID asked = offered.asked().orElse(offered.about());
        PartChecks checks = new PartChecks(file)
                .member(Optional.of(offered.about()), "/about")
                .member(Optional.of(asked), "/asked");
        named(file, offered.words())
                .ifPresent(name -> checks.refuse(
                        "/words", "Schrijf het idee op zonder “" + name + "”: wat blijft is het idee, geen etiket."));
        checks.done();
        Idea idea = new Idea(
                ids.next(),
                fileId,
                offered.about(),
                offered.words(),
                user.get().personId(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(offered.about()),
                        Optional.of(asked),
                        Scope.CONFIDANT,
                        file.today(),
                        Optional.empty()));
        parts.add(idea);
        recorder.changed(file, idea, AuditAction.CREATE, "offered-idea.create", List.of("words"));
        if (own) {
            keep(file, idea);
        }
        parts.flush();
        return new Stored(idea.id(), idea.version());
    }

    private static boolean isOwn(OpenedFile file, UUID about) {
        return file.view().side().isSelf(about);
    }

    /** From now on it is in the plan, for everybody who reads that. */
    private void keep(OpenedFile file, Idea idea) {
        idea.keep(parts.provenance(
                file,
                idea.provenance().subjects(),
                idea.provenance().toldBy(),
                Scope.HOUSEHOLD,
                file.today(),
                Optional.empty()));
        recorder.noted(
                file,
                idea,
                AuditAction.UPDATE,
                "offered-idea.keep",
                List.of("kept"),
                "Een idee is bewaard in het plan.");
    }

    /** The name of a persona among the words, unless somebody of the household is called so. */
    private Optional<String> named(OpenedFile file, String words) {
        Set<String> said = new HashSet<>(List.of(NO_LETTERS.split(words.toLowerCase(Locale.ROOT))));
        file.members().forEach(member -> said.remove(member.givenName().toLowerCase(Locale.ROOT)));
        return personas.all().stream()
                .map(persona -> persona.content().name())
                .filter(name -> said.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Yes keeps it for the plan. No leaves nothing of it. */
    @Transactional
    public void answer(UUID fileId, UUID id, long version, boolean yes) {
        OpenedFile file = door.change(fileId);
        Idea idea = parts.find(Idea.class, file, id).orElseThrow(ProblemException::notFound);
        if (!mayAnswer(file, idea.open(file.keys()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        idea.expect(version);
        if (yes) {
            keep(file, idea);
        } else {
            parts.remove(idea);
            recorder.changed(file, idea, AuditAction.DELETE, "offered-idea.delete", List.of());
        }
        parts.flush();
    }

    /** Whoever is asked, in person or by the word that the worker who had it writes down; one that is kept may be let go the same way. */
    static boolean mayAnswer(OpenedFile file, Idea.Offered idea) {
        return file.view().side().actsAsTeam()
                || file.view().side().isSelf() && file.view().side().member().equals(idea.asked());
    }
}
