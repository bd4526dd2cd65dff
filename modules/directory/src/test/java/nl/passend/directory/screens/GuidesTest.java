// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Municipality;
import nl.passend.directory.Municipality.RegionName;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Source;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster.Member;
import nl.passend.kernel.access.TeamRole;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

class GuidesTest {
    private static final Source CBS = new Source("Gemeenten", "CBS", Optional.of("CC BY 4.0"), "2026-01-01");
    private static final Source SAFETY = new Source("Veiligheidsregio's", "VWS", Optional.empty(), "2023");
    private static final Source CARE = new Source("Zorgkantoorregio's", "Vektis", Optional.empty(), "2018");
    private static final Team TEAM = new Team(
            new TeamId(UUID.randomUUID()),
            "Rivierenwijk",
            new ServedMunicipality("rivierstad", "Rivierstad", "rivierstad", Optional.empty(), Optional.empty(), true),
            "099 123 45 10",
            "werkdagen van 9 tot 17 uur",
            1);

    @Test
    void what_is_not_known_of_a_municipality_is_called_unknown() {
        var html = municipalities(List.of(municipality("Eemsdelta", Optional.empty())));

        assertThat(html).contains("Eemsdelta", "onbekend", "Zorgkantoorregio (2018)", "Veiligheidsregio (2023)");
    }

    @Test
    void every_source_stands_below_with_its_date_and_licence() {
        var html = municipalities(List.of(municipality("Eemsdelta", Optional.empty())));

        assertThat(html)
                .contains("CBS: Gemeenten (CC BY 4.0), stand van 2026-01-01.")
                .contains("stand van 2023.")
                .contains("stand van 2018.");
    }

    @Test
    void a_region_that_is_no_more_says_so() {
        var html = municipalities(
                List.of(municipality("Schiedam", Optional.of(new RegionName("Waterweg", Optional.empty())))));

        assertThat(html).contains("Waterweg (zo heet nu geen regio meer)");
    }

    @Test
    void a_search_without_result_says_how_to_go_on_and_shows_what_was_typed() {
        var html = municipalities(List.of());

        assertThat(html)
                .contains("Geen gemeente gevonden", "Alle gemeenten laten zien")
                .contains("value=\"&lt;b>&#34;\"");
    }

    @Test
    void the_care_office_regions_stand_in_a_table_with_their_source() {
        var html = RenderedPage.of(Screen.of(Guides.TEMPLATES, "careOfficeRegions.jte", "regions.title")
                .with("regions", List.of(new CareOfficeRegion("ZK21", "'t Gooi", CARE))));

        assertThat(html).contains("Gooi", "ZK21", "Vektis");
    }

    @Test
    void a_team_in_the_list_leads_to_its_page_and_tells_that_its_municipality_is_invented() {
        var html = RenderedPage.of(Screen.of(Guides.TEMPLATES, "teams.jte", "teams.title")
                .with("form", Form.empty())
                .with("municipalities", List.of())
                .with("teams", List.of(TEAM))
                .with("next", Optional.of("/gidsen/teams?after=1"))
                .with("first", Optional.empty()));

        assertThat(html)
                .contains("href=\"/gidsen/teams/" + TEAM.id() + "\"", "verzonnen gemeente", "/gidsen/teams?after=1");
    }

    @Test
    void a_team_shows_first_names_roles_and_days_but_no_employer() {
        var html = RenderedPage.of(Screen.of(Guides.TEMPLATES, "team.jte", TEAM.name())
                .with("team", TEAM)
                .with("members", List.of(new Member(worker(), TeamRole.DIRECTOR))));

        assertThat(html)
                .contains("Rivierenwijk", "Samira", "gezinsregisseur", "maandag en dinsdag")
                .doesNotContain("Kompasbloem", "Zilverdraad");
    }

    @Test
    void the_employer_stands_one_click_further() {
        var html = worker(false);

        assertThat(html).contains("In dienst bij", "Kompasbloem", "Samira").doesNotContain("Zilverdraad");
        assertThat(worker(true)).contains("Samira Zilverdraad");
    }

    private static String worker(boolean colleague) {
        return RenderedPage.of(Screen.of(Guides.TEMPLATES, "worker.jte", "worker.title")
                .with("person", worker())
                .with("colleague", colleague));
    }

    private static Person worker() {
        return new Person(
                new PersonId(UUID.randomUUID()),
                "Samira",
                "Zilverdraad",
                Optional.empty(),
                Optional.of("maandag en dinsdag"),
                new Organisation(new OrganisationId(UUID.randomUUID()), "Kompasbloem", 1),
                1);
    }

    private static String municipalities(List<Municipality> found) {
        return RenderedPage.of(Screen.of(Guides.TEMPLATES, "municipalities.jte", "municipalities.title")
                .with("form", Form.empty().with("name", "<b>\""))
                .with("provinces", List.of())
                .with("municipalities", found)
                .with("sources", List.of(CBS, SAFETY, CARE))
                .with("next", Optional.empty())
                .with("first", Optional.empty()));
    }

    private static Municipality municipality(String name, Optional<RegionName> region) {
        return new Municipality(
                new MunicipalityCode("1979"), name, "Groningen", CBS, Optional.of("VR01"), SAFETY, region, CARE);
    }
}
