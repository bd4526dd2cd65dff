// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Who is looked for, and why.
 *
 * @param reason a sentence, without the name of whom it is about: the privacy officer reads it and has no need to know
 */
public record Attempt(
        String givenName,
        String familyName,
        LocalDate birthDate,
        Emergency emergency,
        String reason,
        Duration lasting) {
    private static final int SHORTEST_REASON = 20;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_REASON = 2_000;

    /** Parts of names that are everyday words. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "t", "te", "ten", "ter", "in", "op", "aan", "uit", "bij", "en", "la",
            "le", "el", "al", "von", "zu");

    private static final int SHORTEST_NAME = 2;

    void check(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (givenName.isBlank()) {
            problems.add(new FieldProblem("/givenName", "Vul de voornaam in."));
        }
        if (birthDate.isAfter(today) || birthDate.getYear() < 1900) {
            problems.add(new FieldProblem("/birthDate", "Vul een geboortedatum in tussen 1 januari 1900 en vandaag."));
        }
        if (words(reason).size() < FEWEST_WORDS
                || reason.strip().length() < SHORTEST_REASON
                || reason.length() > LONGEST_REASON) {
            problems.add(new FieldProblem(
                    "/reason",
                    "Schrijf in minstens één hele zin waarom u nu moet kijken. Niet meer dan 2.000 tekens."));
        } else if (namesSomeone()) {
            problems.add(new FieldProblem(
                    "/reason", "Schrijf de reden zonder naam. Wie uw noodtoegang bekijkt, hoeft die niet te weten."));
        }
        if (lasting.compareTo(Duration.ofHours(1)) < 0 || lasting.compareTo(BreakGlass.LONGEST) > 0) {
            problems.add(new FieldProblem("/hours", "Kies 1 tot en met 8 uur."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    private boolean namesSomeone() {
        Set<String> said = words(reason);
        Predicate<String> telling = name -> name.length() >= SHORTEST_NAME && !PARTICLES.contains(name);
        return words(givenName + " " + familyName).stream().filter(telling).anyMatch(said::contains);
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
