// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * What a file knows already of the facts that a route may ask, so that nobody has to tell it twice. It is an offer: a worker
 * confirms each before it counts.
 */
@ApplicationScoped
public class OfferFacts {
    private final CaseDoor door;
    private final PlanParts parts;

    @Inject
    OfferFacts(CaseDoor door, PlanParts parts) {
        this.door = door;
        this.parts = parts;
    }

    /** Facts about one member, as the catalogue writes them. */
    public JsonObject about(UUID fileId, UUID member) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().isTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        OpenedFile.Member person = file.member(member).orElseThrow(ProblemException::notFound);
        JsonObjectBuilder facts = Json.createObjectBuilder();
        person.birthDate()
                .map(born -> Period.between(born, file.today()).getYears())
                .ifPresent(age -> facts.add("age", age));
        lives(file, person, facts);
        laws(file, member, facts);
        return facts.build();
    }

    private static void lives(OpenedFile file, OpenedFile.Member person, JsonObjectBuilder facts) {
        long homes = file.homes().stream()
                .filter(home -> home.residents().contains(person.id()))
                .count();
        if (homes > 1) {
            facts.add("lives", "twoHomes");
        } else if (homes == 1 && person.role() == HouseholdRole.CHILD && livesWithParent(file, person)) {
            facts.add("lives", "withParents");
        }
    }

    private static boolean livesWithParent(OpenedFile file, OpenedFile.Member person) {
        Set<UUID> parents = Set.copyOf(file.members().stream()
                .filter(m -> m.role() == HouseholdRole.PARENT)
                .map(OpenedFile.Member::id)
                .toList());
        return file.homes().stream()
                .filter(home -> home.residents().contains(person.id()))
                .anyMatch(home -> home.residents().stream().anyMatch(parents::contains));
    }

    private void laws(OpenedFile file, UUID member, JsonObjectBuilder facts) {
        Plan plan = parts.of(file);
        long helpers = plan.helpers().stream()
                .filter(h -> h.comesOn(file.today())
                        && h.told().law().filter(HelpLaw.NONE::equals).isEmpty())
                .count();
        if (helpers > 0) {
            facts.add("helpers", (int) Math.min(helpers, 99));
        }
        plan.helpers().stream()
                .filter(h -> h.members().contains(member) && h.comesOn(file.today()))
                .flatMap(h -> h.told().law().stream())
                .distinct()
                .forEach(law -> {
                    switch (law) {
                        case WLZ -> facts.add("hasWlz", true);
                        case WMO -> facts.add("hasWmo", true);
                        case JEUGDWET -> facts.add("hasYouthHelp", true);
                        default -> {
                            // the other laws say nothing that a rule asks for
                        }
                    }
                });
    }
}
