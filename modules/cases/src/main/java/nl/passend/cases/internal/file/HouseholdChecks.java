// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** What can be wrong with a household that only the day and the other members tell. Names that cannot be checked are not asked for. */
final class HouseholdChecks {
    static final int LARGEST = 30;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    HouseholdChecks(LocalDate today) {
        this.today = today;
    }

    /** A child that is born tomorrow may be told today: it is past midnight somewhere. */
    HouseholdChecks birthDate(Optional<LocalDate> birthDate, String pointer) {
        birthDate
                .filter(born -> born.isBefore(EARLIEST) || born.isAfter(today.plusDays(1)))
                .ifPresent(born -> refuse(pointer, "Vul een geboortedatum in tussen 1 januari 1900 en vandaag."));
        return this;
    }

    /** Nobody twice: the same names on the same birth date. Without a birth date it may be a namesake. */
    HouseholdChecks notYet(Told told, List<Told> others, String pointer) {
        if (told.birthDate().isPresent() && others.stream().anyMatch(other -> samePerson(told, other))) {
            refuse(pointer, "Deze persoon staat al in dit gezin.");
        }
        return this;
    }

    HouseholdChecks size(int size, String pointer) {
        if (size < 1 || size > LARGEST) {
            refuse(pointer, "Een gezin heeft hier 1 tot en met " + LARGEST + " mensen.");
        }
        return this;
    }

    HouseholdChecks refuse(String pointer, String message) {
        problems.add(new FieldProblem(pointer, message));
        return this;
    }

    List<FieldProblem> found() {
        return List.copyOf(problems);
    }

    void done() {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    private static boolean samePerson(Told one, Told other) {
        return one.birthDate().equals(other.birthDate())
                && one.givenName().equalsIgnoreCase(other.givenName())
                && one.familyName().equalsIgnoreCase(other.familyName());
    }
}
