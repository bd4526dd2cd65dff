// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.Told;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.kernel.problem.FieldProblem;

/**
 * Puts lines with one reference together. The same person or helper on several lines is one: a query that joins files, people and help
 * repeats all three. A helper comes for the person on its line; for whom is never guessed in a household of more than one.
 */
final class GatherFiles {
    private static final Pattern OF_PERSON = Pattern.compile("/household/(\\d+)(/birthDate)?");

    private final Function<List<Told>, List<FieldProblem>> householdProblems;
    private final Function<String, Optional<UUID>> workerNamed;
    private final LocalDate today;

    /**
     * @param householdProblems what would keep a file from being opened for such a household
     * @param workerNamed the one worker of the team with this name
     */
    GatherFiles(
            Function<List<Told>, List<FieldProblem>> householdProblems,
            Function<String, Optional<UUID>> workerNamed,
            LocalDate today) {
        this.householdProblems = householdProblems;
        this.workerNamed = workerNamed;
        this.today = today;
    }

    /** In the order of the table; a line without a reference is a file of its own, which cannot be opened. */
    List<FileToOpen> gather(List<Said> lines) {
        Map<String, Gathering> files = new LinkedHashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            Said said = lines.get(place);
            String key = said.reference()
                    .map(reference -> "= " + reference.toLowerCase(Locale.ROOT))
                    .orElse("line " + place);
            files.computeIfAbsent(key, reference -> new Gathering()).take(place, said);
        }
        return files.values().stream().map(Gathering::file).toList();
    }

    private record Words(String said, int line) {}

    private record Who(String givenName, String familyName, Optional<LocalDate> birthDate) {
        static Who of(Told told) {
            return new Who(
                    told.givenName().toLowerCase(Locale.ROOT),
                    told.familyName().toLowerCase(Locale.ROOT),
                    told.birthDate());
        }
    }

    private final class Gathering {
        private final List<Said> lines = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final Map<Who, Integer> known = new LinkedHashMap<>();
        private final List<FileToOpen.Person> people = new ArrayList<>();
        private final List<Optional<HouseholdRole>> roles = new ArrayList<>();
        private final Map<Said.Help, SortedSet<Integer>> forWhom = new LinkedHashMap<>();
        private final Map<Said.Help, Integer> firstLine = new LinkedHashMap<>();
        private final TreeMap<Integer, List<Wrong>> wrong = new TreeMap<>();
        private Optional<Words> request = Optional.empty();
        private Optional<Words> ownWords = Optional.empty();
        private Optional<Words> contact = Optional.empty();

        void take(int place, Said said) {
            places.add(place);
            lines.add(said);
            said.wrong().forEach(one -> wrong(said.line(), one));
            request = same(request, said.request(), said, ImportField.REQUEST);
            ownWords = same(ownWords, said.ownWords(), said, ImportField.OWN_WORDS);
            contact = same(contact, said.contact(), said, ImportField.CONTACT);
            said.person().ifPresent(person -> take(said, person));
        }

        private Optional<Words> same(Optional<Words> before, Optional<String> now, Said said, ImportField field) {
            if (now.isEmpty()) {
                return before;
            }
            before.filter(words -> !words.said().equals(now.get()))
                    .ifPresent(words -> wrong(
                            said.line(),
                            Wrong.at(field, "Dit is anders dan op regel " + words.line() + " van dezelfde zaak.")));
            return before.or(() -> Optional.of(new Words(now.get(), said.line())));
        }

        private void take(Said said, Told person) {
            Integer place = known.get(Who.of(person));
            if (place == null) {
                known.put(Who.of(person), people.size());
                people.add(new FileToOpen.Person(person, said.line()));
                roles.add(said.role());
                return;
            }
            FileToOpen.Person before = people.get(place);
            if (said.role().isPresent()
                    && roles.get(place).isPresent()
                    && !said.role().equals(roles.get(place))) {
                wrong(
                        said.line(),
                        Wrong.at(
                                ImportField.ROLE,
                                "Dit is anders dan op regel " + before.line() + " van dezelfde zaak."));
            } else if (said.role().isPresent()) {
                roles.set(place, said.role());
                people.set(place, new FileToOpen.Person(person, before.line()));
            }
        }

        FileToOpen file() {
            int first = lines.get(0).line();
            if (request.isEmpty()) {
                wrong(first, Wrong.at(ImportField.REQUEST, "Zet bij deze zaak een vraag."));
            }
            if (people.isEmpty()) {
                wrong(first, Wrong.at(ImportField.GIVEN_NAME, "Zet bij deze zaak minstens één persoon."));
            } else {
                household();
            }
            lines.forEach(this::helper);
            Optional<UUID> worker = worker();
            return new FileToOpen(
                    lines.get(0).reference().orElse(""),
                    request.map(Words::said).orElse(""),
                    ownWords.map(Words::said),
                    worker,
                    List.copyOf(places),
                    List.copyOf(people),
                    forWhom.entrySet().stream()
                            .map(entry -> new FileToOpen.Comer(
                                    entry.getKey(), entry.getValue(), firstLine.get(entry.getKey())))
                            .toList(),
                    wrong);
        }

        private Optional<UUID> worker() {
            Optional<UUID> found = contact.flatMap(words -> workerNamed.apply(words.said()));
            contact.filter(words -> found.isEmpty())
                    .ifPresent(
                            words -> wrong(
                                    words.line(),
                                    Wrong.at(
                                            ImportField.CONTACT,
                                            "In dit team werkt niemand met deze naam, of er zijn er meer. Laat de cel anders leeg.")));
            return found;
        }

        private void household() {
            List<Told> household = people.stream().map(FileToOpen.Person::told).toList();
            for (FieldProblem problem : householdProblems.apply(household)) {
                Matcher person = OF_PERSON.matcher(problem.pointer());
                boolean found = person.matches();
                int line = found
                        ? people.get(Integer.parseInt(person.group(1))).line()
                        : lines.get(0).line();
                ImportField field = found && person.group(2) != null ? ImportField.BIRTH_DATE : ImportField.GIVEN_NAME;
                wrong(line, Wrong.at(field, problem.message()));
            }
        }

        private void helper(Said said) {
            if (said.help().isEmpty()) {
                return;
            }
            Said.Help help = said.help().get();
            for (FieldProblem problem : PartChecks.problemsOf(help.since().orElse(today), help.until(), today)) {
                wrong(
                        said.line(),
                        Wrong.at(
                                problem.pointer().equals("/since") ? ImportField.SINCE : ImportField.UNTIL,
                                problem.message()));
            }
            Optional<Integer> member = said.person()
                    .map(person -> known.get(Who.of(person)))
                    .or(() -> Optional.of(0).filter(only -> people.size() == 1));
            if (member.isEmpty()) {
                wrong(
                        said.line(),
                        Wrong.at(ImportField.GIVEN_NAME, "Voor wie komt deze hulp? Zet de persoon op dezelfde regel."));
                return;
            }
            firstLine.putIfAbsent(help, said.line());
            forWhom.computeIfAbsent(help, who -> new TreeSet<>()).add(member.get());
        }

        private void wrong(int line, Wrong what) {
            List<Wrong> there = wrong.computeIfAbsent(line, none -> new ArrayList<>());
            if (!there.contains(what)) {
                there.add(what);
            }
        }
    }
}
