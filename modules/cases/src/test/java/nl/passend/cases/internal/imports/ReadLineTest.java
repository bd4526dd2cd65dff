// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.Told;
import nl.passend.cases.internal.plan.WhoComes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLineTest {
    @Test
    void a_line_tells_of_a_person_and_of_who_comes_for_them() {
        Said said = read(
                "kenmerk;vraag;voornaam;tussenvoegsel;achternaam;geboortedatum;rol;organisatie;hulpverlener;wet;waarvoor;sinds;tot;uren;eenheid;kosten",
                "Z-1; Slapen ;Lente;van de;Zonnewolk;27-03-2019;dochter;Zorg Zonder Zorgen;Kim;Wmo 2015;logeren;2026-01-01;31-12-2026;2,5;per maand;€ 1.200");

        assertThat(said.wrong()).isEmpty();
        assertThat(said.request()).contains("Slapen");
        assertThat(said.person())
                .contains(new Told(
                        "Lente", "van de Zonnewolk", Optional.of(LocalDate.of(2019, 3, 27)), HouseholdRole.CHILD));
        assertThat(said.help()).hasValueSatisfying(help -> {
            assertThat(help.who().law()).contains(HelpLaw.WMO);
            assertThat(help.who().hours()).contains(new WhoComes.Hours(new BigDecimal("2.5"), "month"));
            assertThat(help.who().costPerYear()).contains(1200);
            assertThat(help.since()).contains(LocalDate.of(2026, 1, 1));
            assertThat(help.until()).contains(LocalDate.of(2026, 12, 31));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27-03-2019",
                "27/3/2019",
                "27.03.2019",
                "2019-03-27",
                "20190327",
                "2019-03-27 00:00:00",
                "2019-03-27T00:00:00Z",
                "27-3-2019 0:00"
            })
    void a_day_is_understood_as_spreadsheets_and_databases_write_it(String written) {
        assertThat(ReadLine.dayOf(written)).contains(LocalDate.of(2019, 3, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2019", "27-03-19", "maart 2019", "2019", "03-27-2019", "43551", "0", "-"})
    void what_is_no_day_is_not_guessed(String written) {
        assertThat(ReadLine.dayOf(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wmo,WMO",
        "Wmo 2015,WMO",
        "wmo-2015,WMO",
        "Jeugdwet,JEUGDWET",
        "WLZ,WLZ",
        "Wet langdurige zorg,WLZ",
        "Zorgverzekeringswet (Zvw),ZVW",
        "passend onderwijs,SCHOOL",
        "schuldhulp,WGS"
    })
    void a_law_is_known_by_its_code_and_its_names(String written, HelpLaw law) {
        assertThat(ReadLine.lawOf(written)).contains(law);
    }

    @Test
    void each_cell_that_cannot_be_read_is_told_by_its_field_and_nothing_of_it_is_repeated() {
        Said said = read(
                "kenmerk;voornaam;geboortedatum;rol;organisatie;wet;sinds;uren;kosten",
                ";Lente;gisteren;buurvrouw;Zorg;Wet van Murphy;ooit;veel;gratis");

        assertThat(said.wrong())
                .extracting(wrong -> wrong.field().orElseThrow())
                .containsExactlyInAnyOrder(
                        ImportField.REFERENCE,
                        ImportField.BIRTH_DATE,
                        ImportField.ROLE,
                        ImportField.LAW,
                        ImportField.SINCE,
                        ImportField.HOURS,
                        ImportField.COST_PER_YEAR);
        assertThat(said.wrong())
                .extracting(Wrong::message)
                .noneMatch(message -> message.contains("Murphy") || message.contains("buurvrouw"));
    }

    @Test
    void a_name_without_a_given_name_and_help_without_anybody_who_comes_are_told() {
        assertThat(read("kenmerk;voornaam;achternaam;wet", "Z-1;;Zonnewolk;Wmo").wrong())
                .extracting(wrong -> wrong.field().orElseThrow())
                .containsExactly(ImportField.GIVEN_NAME, ImportField.ORGANISATION);
    }

    @Test
    void a_line_with_more_cells_than_the_header_is_wrong_as_a_whole() {
        assertThat(read("kenmerk;voornaam", "Z-1;Lente;en nog iets").wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.field()).isEmpty());
    }

    @Test
    void what_is_too_long_is_not_cut_off() {
        assertThat(read("kenmerk;voornaam", "Z-1;" + "a".repeat(201)).wrong())
                .extracting(Wrong::message)
                .contains("Gebruik hoogstens 200 tekens.");
    }

    private static Said read(String header, String line) {
        List<String> columns = Arrays.asList(header.split(";"));
        return new ReadLine(Mapping.proposed(columns)).read(new CsvTable.Line(2, Arrays.asList(line.split(";", -1))));
    }
}
