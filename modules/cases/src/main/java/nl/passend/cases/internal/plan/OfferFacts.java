// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.BoardView;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.MemberView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * What a file knows already of the facts that a route may ask, so that nobody has to tell it twice. It is an offer: a worker
 * confirms each before it counts.
 */
public final class OfferFacts {
    private static final int MOST = 99;

    private final BoardView board;

    private OfferFacts(BoardView board) {
        this.board = board;
    }

    /**
     * Facts about one member, as the catalogue writes them.
     *
     * @param board as the team sees it
     */
    public static JsonObject about(BoardView board, UUID member) {
        if (!board.asTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        MemberView person = board.file().household().stream()
                .filter(m -> m.id().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new OfferFacts(board).about(person);
    }

    private JsonObject about(MemberView person) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        person.age().ifPresent(age -> facts.add("age", age));
        lives(person, facts);
        laws(person.id(), facts);
        return facts.build();
    }

    private void lives(MemberView person, JsonObjectBuilder facts) {
        long homes = board.homes().stream()
                .filter(home -> home.residents().contains(person.id()))
                .count();
        if (homes > 1) {
            facts.add("lives", "twoHomes");
        } else if (homes == 1 && is(person, HouseholdRole.CHILD) && livesWithParent(person)) {
            facts.add("lives", "withParents");
        }
    }

    private boolean livesWithParent(MemberView person) {
        Set<UUID> parents = board.file().household().stream()
                .filter(m -> is(m, HouseholdRole.PARENT))
                .map(MemberView::id)
                .collect(Collectors.toSet());
        return board.homes().stream()
                .filter(home -> home.residents().contains(person.id()))
                .anyMatch(home -> home.residents().stream().anyMatch(parents::contains));
    }

    private static boolean is(MemberView person, HouseholdRole role) {
        return person.role().equals(role.code());
    }

    private void laws(UUID member, JsonObjectBuilder facts) {
        var coming = board.plan().helpers().items().stream()
                .filter(InvolvementView::comesToday)
                .toList();
        long helpers = coming.stream()
                .filter(h -> h.law().filter(HelpLaw.NONE.code()::equals).isEmpty())
                .count();
        if (helpers > 0) {
            facts.add("helpers", (int) Math.min(helpers, MOST));
        }
        coming.stream()
                .filter(h -> h.members().contains(member))
                .flatMap(h -> h.law().flatMap(HelpLaw::of).stream())
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
