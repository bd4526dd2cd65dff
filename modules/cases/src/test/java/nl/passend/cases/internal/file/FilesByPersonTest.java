// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.FilesByPerson.Found;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FilesByPersonTest {
    private static final CasesWorld WORLD = new CasesWorld(FilesByPersonTest.class);
    private static final LocalDate BORN = CasesWorld.TODAY.minusYears(7);

    private final FilesByPerson files = new FilesByPerson(WORLD.unit.entityManager(), WORLD.vault);
    private final UUID file = WORLD.opened(UUID.randomUUID(), UUID.randomUUID());

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void exactly_who_it_is_finds_the_file_however_the_name_is_typed() {
        assertThat(files.of(told(" lente ", "ZONNEWOLK", Optional.of(BORN)), List.of("rivierstad")))
                .extracting(Found::file)
                .contains(file);
    }

    @Test
    void it_tells_the_team_and_the_municipality() {
        Found found =
                files.of(told("Lente", "Zonnewolk", Optional.of(BORN)), List.of("heuvelland", "rivierstad")).stream()
                        .filter(each -> each.file().equals(file))
                        .findFirst()
                        .orElseThrow();

        assertThat(found.team()).isEqualTo(CasesWorld.TEAM);
        assertThat(found.municipality()).isEqualTo("rivierstad");
        assertThat(found.people()).isEmpty();
        assertThat(files.teamsOf(List.of(file))).containsEntry(file, CasesWorld.TEAM);
    }

    @Test
    void a_day_off_a_name_too_few_or_another_municipality_finds_nothing() {
        assertThat(files.of(told("Lente", "Zonnewolk", Optional.of(BORN.plusDays(1))), List.of("rivierstad")))
                .isEmpty();
        assertThat(files.of(told("Lente", "", Optional.of(BORN)), List.of("rivierstad")))
                .isEmpty();
        assertThat(files.of(told("Lente", "Zonnewolk", Optional.empty()), List.of("rivierstad")))
                .isEmpty();
        assertThat(files.of(told("Lente", "Zonnewolk", Optional.of(BORN)), List.of("heuvelland")))
                .isEmpty();
        assertThat(files.of(told("Lente", "Zonnewolk", Optional.of(BORN)), List.of()))
                .isEmpty();
    }

    private static Told told(String givenName, String familyName, Optional<LocalDate> born) {
        return new Told(givenName, familyName, born, HouseholdRole.OTHER);
    }
}
