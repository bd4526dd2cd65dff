// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.passend.kernel.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class GatherFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SAMIRA = UUID.randomUUID();
    private static final String HEADER =
            "kenmerk;vraag;vast gezicht;voornaam;geboortedatum;rol;organisatie;wet;sinds;tot\n";

    @Test
    void a_query_that_joins_people_and_help_says_each_of_them_once() {
        FileToOpen file = only("""
                Z-1;Slapen;;Mirre;14-03-1988;ouder;;;;
                Z-1;Slapen;;Lente;27-03-2019;kind;Zorg Zonder Zorgen;Wlz;01-01-2026;
                Z-1;Slapen;;Lente;27-03-2019;kind;Thuis;Wmo;01-02-2026;
                Z-1;Slapen;;Mos;01-06-2016;kind;Thuis;Wmo;01-02-2026;
                """);

        assertThat(file.wrong()).isEmpty();
        assertThat(file.household()).extracting(told -> told.givenName()).containsExactly("Mirre", "Lente", "Mos");
        assertThat(file.helpers()).hasSize(2);
        assertThat(file.helpers().get(1).members()).containsExactly(1, 2);
    }

    @Test
    void for_whom_help_comes_is_guessed_only_where_there_is_one() {
        assertThat(only("Z-1;Slapen;;Mirre;;ouder;;;;\nZ-1;;;;;;Thuis;Wmo;;\n")
                        .helpers()
                        .get(0)
                        .members())
                .containsExactly(0);
        assertThat(messages(only("Z-1;Slapen;;Mirre;;;;;;\nZ-1;;;Lente;;;;;;\nZ-1;;;;;;Thuis;Wmo;;\n")))
                .containsExactly(Map.entry(4, "Voor wie komt deze hulp? Zet de persoon op dezelfde regel."));
    }

    @Test
    void two_lines_that_contradict_each_other_are_told_at_the_second() {
        assertThat(messages(only("Z-1;Slapen;;Mirre;;ouder;;;;\nz-1;Rust;;MIRRE;;partner;;;;\n")))
                .containsExactlyInAnyOrder(
                        Map.entry(3, "Dit is anders dan op regel 2 van dezelfde zaak."),
                        Map.entry(3, "Dit is anders dan op regel 2 van dezelfde zaak."));
    }

    @Test
    void a_file_needs_a_question_and_somebody() {
        assertThat(messages(only("Z-1;;;;;;Thuis;;;\n")))
                .contains(
                        Map.entry(2, "Zet bij deze zaak een vraag."),
                        Map.entry(2, "Zet bij deze zaak minstens één persoon."));
    }

    @Test
    void what_keeps_a_file_from_being_opened_is_told_at_the_line_of_the_person() {
        assertThat(messages(only("Z-1;Slapen;;Mirre;;;;;;\nZ-1;;;Lente;27-03-2031;;;;;\n")))
                .containsExactly(Map.entry(3, "Vul een geboortedatum in."));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_told_at_its_end() {
        FileToOpen file = only("Z-1;Slapen;;Mirre;;;Thuis;Wmo;01-02-2026;01-01-2026\n");

        assertThat(file.wrong().get(2)).singleElement().satisfies(wrong -> assertThat(wrong.field())
                .contains(ImportField.UNTIL));
    }

    @Test
    void the_first_name_to_call_is_one_worker_of_the_team_or_nobody() {
        assertThat(only("Z-1;Slapen;samira;Mirre;;;;;;\n").contact()).contains(SAMIRA);
        assertThat(only("Z-1;Slapen;;Mirre;;;;;;\n").contact()).isEmpty();
        assertThat(only("Z-1;Slapen;Iemand anders;Mirre;;;;;;\n").wrong()).containsKey(2);
    }

    /** Whatever the order of the lines, and however often one is repeated: the same files, people and helpers. */
    @Property(tries = 200)
    void neither_order_nor_repetition_makes_another_file(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int files) {
        List<String> lines = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            for (int person = 0; person <= random.nextInt(4); person++) {
                String who =
                        "Z-" + file + ";Vraag " + file + ";;Lid" + person + ";0" + (person + 1) + "-01-1990;ouder;";
                for (int helper = 0; helper <= random.nextInt(3); helper++) {
                    lines.add(who + "Thuis" + helper + ";Wmo;01-01-2026;");
                }
            }
        }
        Set<Object> before = meaning(gather(HEADER + String.join("\n", lines)));
        List<String> shaken = new ArrayList<>(lines);
        lines.stream().filter(line -> random.nextBoolean()).forEach(shaken::add);
        Collections.shuffle(shaken, random);

        List<FileToOpen> after = gather(HEADER + String.join("\n", shaken));

        assertThat(meaning(after)).isEqualTo(before);
        assertThat(after).hasSize(files).allMatch(FileToOpen::canBeOpened);
    }

    private static Set<Object> meaning(List<FileToOpen> files) {
        return files.stream()
                .map(file -> List.of(
                        file.reference(),
                        file.request(),
                        Set.copyOf(file.household()),
                        file.helpers().stream()
                                .map(helper -> List.of(
                                        helper.help(),
                                        helper.members().stream()
                                                .map(file.household()::get)
                                                .collect(Collectors.toSet())))
                                .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
    }

    private static List<Map.Entry<Integer, String>> messages(FileToOpen file) {
        List<Map.Entry<Integer, String>> messages = new ArrayList<>();
        file.wrong().forEach((line, all) -> all.forEach(wrong -> messages.add(Map.entry(line, wrong.message()))));
        return messages;
    }

    private static FileToOpen only(String lines) {
        List<FileToOpen> files = gather(HEADER + lines);
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<FileToOpen> gather(String text) {
        CsvTable table = CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
        ReadLine line = new ReadLine(Mapping.proposed(table.columns()));
        return new GatherFiles(
                        household -> household.stream()
                                .filter(told ->
                                        told.birthDate().filter(TODAY::isBefore).isPresent())
                                .map(told -> new FieldProblem(
                                        "/household/" + household.indexOf(told) + "/birthDate",
                                        "Vul een geboortedatum in."))
                                .toList(),
                        name -> Optional.of(SAMIRA).filter(samira -> name.equals("samira")),
                        TODAY)
                .gather(table.lines().stream().map(line::read).toList());
    }
}
