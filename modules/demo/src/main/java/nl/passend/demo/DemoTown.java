// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static nl.passend.demo.DemoIds.HEUVELLAND;
import static nl.passend.demo.DemoIds.RIVIERSTAD;

import java.util.List;
import java.util.Optional;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.TeamId;

/** The invented municipalities, organisations and teams. Telephone numbers are of a kind that rings nowhere. */
final class DemoTown {
    static final OrganisationId GEMEENTE_RIVIERSTAD = new OrganisationId(DemoIds.organisation(1));
    static final OrganisationId GEMEENTE_HEUVELLAND = new OrganisationId(DemoIds.organisation(2));
    static final OrganisationId KOMPASBLOEM = new OrganisationId(DemoIds.organisation(3));
    static final OrganisationId VUURVLIEG = new OrganisationId(DemoIds.organisation(4));
    static final OrganisationId NAAST_U = new OrganisationId(DemoIds.organisation(5));
    static final OrganisationId ZORGKANTOOR = new OrganisationId(DemoIds.organisation(6));

    private DemoTown() {}

    static List<ServedMunicipality> municipalities() {
        return List.of(invented(RIVIERSTAD, "Rivierstad"), invented(HEUVELLAND, "Heuvelland"));
    }

    static List<NewOrganisation> organisations() {
        return List.of(
                new NewOrganisation(GEMEENTE_RIVIERSTAD, "Gemeente Rivierstad"),
                new NewOrganisation(GEMEENTE_HEUVELLAND, "Gemeente Heuvelland"),
                new NewOrganisation(KOMPASBLOEM, "Stichting Kompasbloem, maatschappelijk werk"),
                new NewOrganisation(VUURVLIEG, "Vuurvlieg Jeugdhulp"),
                new NewOrganisation(NAAST_U, "Naast U, onafhankelijke cliëntondersteuning"),
                new NewOrganisation(ZORGKANTOOR, "Zorgkantoor Sprookjesland"));
    }

    static List<NewTeam> teams() {
        return List.of(
                new NewTeam(
                        new TeamId(DemoIds.TEAM_RIVIERENWIJK),
                        RIVIERSTAD,
                        "Rivierenwijk",
                        "099 123 45 10",
                        "maandag tot en met vrijdag van 8.30 tot 17.00 uur, dinsdag tot 20.00 uur"),
                new NewTeam(
                        new TeamId(DemoIds.TEAM_HEUVELZICHT),
                        HEUVELLAND,
                        "Heuvelzicht",
                        "099 123 45 20",
                        "maandag tot en met vrijdag van 9.00 tot 17.00 uur"));
    }

    private static ServedMunicipality invented(String slug, String name) {
        return new ServedMunicipality(slug, name, slug, Optional.empty(), Optional.empty(), true);
    }
}
