// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.personas.Personas;

/** Whether a bottleneck can be kept: its codes exist, and its texts are long enough to say something and no longer. */
@ApplicationScoped
class CheckBottleneck {
    private static final int SHORTEST = 20;
    static final int LONGEST = 1000;
    static final int LONGEST_SOLVER = 200;
    private static final int MOST = 10;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,50}");

    private final BottleneckTypes types;
    private final LawCatalogue laws;
    private final Personas personas;
    private final Clock clock;

    @Inject
    CheckBottleneck(BottleneckTypes types, LawCatalogue laws, Personas personas, Clock clock) {
        this.types = types;
        this.laws = laws;
        this.personas = personas;
        this.clock = clock;
    }

    void refuse(NewBottleneck made) {
        var wrong = new ArrayList<FieldProblem>();
        words(made.words(), "/words", wrong);
        solver(made.solver(), wrong);
        lessons(made.lessons(), wrong);
        if (made.month().isAfter(YearMonth.from(clock.instant().atZone(LegalCalendar.ZONE)))) {
            wrong.add(new FieldProblem("/month", "Deze maand moet nog komen. Kies de maand waarin het speelde."));
        }
        if (types.cause(made.types().cause()).isEmpty()) {
            wrong.add(new FieldProblem("/cause", "Kies een van de oorzaken."));
        }
        if (made.types()
                .boundary()
                .filter(code -> types.boundary(code).isEmpty())
                .isPresent()) {
            wrong.add(new FieldProblem("/boundary", "Kies een van de grensvlakken, of geen."));
        }
        if (made.types().laws().size() > MOST
                || made.types().laws().stream().anyMatch(code -> laws.law(code).isEmpty())) {
            wrong.add(new FieldProblem("/laws", "Kies wetten uit de lijst, hoogstens " + MOST + "."));
        }
        Set<String> known =
                personas.all().stream().map(one -> one.item().slug()).collect(Collectors.toSet());
        if (made.types().personas().size() > MOST
                || !known.containsAll(made.types().personas())) {
            wrong.add(new FieldProblem("/personas", "Kies persona's uit de lijst, hoogstens " + MOST + "."));
        }
        refuse(wrong);
    }

    void refuse(Progress made) {
        var wrong = new ArrayList<FieldProblem>();
        made.words().ifPresent(text -> words(text, "/words", wrong));
        made.outcome().ifPresent(text -> words(text, "/outcome", wrong));
        solver(made.solver(), wrong);
        made.lessons().ifPresent(slugs -> lessons(slugs, wrong));
        refuse(wrong);
    }

    private static void words(String text, String pointer, List<FieldProblem> wrong) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            wrong.add(new FieldProblem(
                    pointer,
                    "Vertel het in " + SHORTEST + " tot " + LONGEST + " tekens, zonder te zeggen om wie het gaat."));
        }
    }

    private static void solver(Optional<String> solver, List<FieldProblem> wrong) {
        if (solver.filter(who -> who.length() > LONGEST_SOLVER).isPresent()) {
            wrong.add(new FieldProblem("/solver", "Houd het op " + LONGEST_SOLVER + " tekens."));
        }
    }

    private static void lessons(List<String> slugs, List<FieldProblem> wrong) {
        if (slugs.size() > MOST
                || !slugs.stream().allMatch(slug -> SLUG.matcher(slug).matches())) {
            wrong.add(new FieldProblem("/lessons", "Noem lessen bij hun korte naam, hoogstens " + MOST + "."));
        }
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, wrong);
        }
    }
}
