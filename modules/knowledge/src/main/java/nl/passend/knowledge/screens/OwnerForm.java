// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionOwners.Candidate;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;

/** Who was chosen as owner: somebody, nobody, or not chosen yet. */
public final class OwnerForm {
    static final String NOBODY = "niemand";

    private OwnerForm() {}

    /** @return empty when nothing was chosen, which the form then says; inside: the person, or empty for nobody */
    static Optional<Optional<UUID>> read(Form form, String field) {
        if (form.typed(field).equals(NOBODY)) {
            return Optional.of(Optional.empty());
        }
        Optional<UUID> person = form.uuid(field);
        if (person.isEmpty() && form.errors().of(field).isEmpty()) {
            form.error(field, "owner.missing");
        }
        return person.map(Optional::of);
    }

    /** Who may keep it, and nobody last. @param nobody word for that */
    public static List<Option> choices(List<Candidate> candidates, String nobody) {
        return Stream.concat(
                        candidates.stream()
                                .map(candidate -> Option.of(candidate.person().toString(), candidate.name())),
                        Stream.of(Option.of(NOBODY, nobody)))
                .toList();
    }

    /** What was wrong with the person stands at the field in which one was chosen. */
    static void refused(Form form, ProblemException refused) {
        if (refused.type() == ProblemType.INVALID) {
            form.error("to", "owner.wrong");
        } else {
            form.addAll(refused);
        }
    }

    static boolean mayHandOver(EditionKind<?> kind, Edition<?> edition, Me me) {
        return kind.writes(me)
                || edition.item().owner().filter(me.personId()::equals).isPresent();
    }

    static String typed(Optional<UUID> owner) {
        return owner.map(UUID::toString).orElse("");
    }
}
