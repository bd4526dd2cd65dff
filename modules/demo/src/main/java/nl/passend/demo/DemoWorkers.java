// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.OrganisationId;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Role;

/** Who works in the demo. First names are everyday, surnames come from fairy tales: nobody bears them. */
final class DemoWorkers {
    /**
     * @param days working days in words
     * @param seat empty for who is in no team
     * @param login empty for who has no account
     */
    record Worker(
            UUID id,
            String givenName,
            String familyName,
            OrganisationId employer,
            String phone,
            String days,
            Optional<Seat> seat,
            Optional<Login> login) {}

    record Seat(UUID team, TeamRole role) {}

    record Login(String name, Role role, String theme) {}

    private DemoWorkers() {}

    static List<Worker> all() {
        return List.of(
                new Worker(
                        DemoIds.TEAMLID,
                        "Samira",
                        "Zilverdraad",
                        DemoTown.KOMPASBLOEM,
                        "099 123 45 11",
                        "maandag, dinsdag en donderdag",
                        member(DemoIds.TEAM_RIVIERENWIJK),
                        login("teamlid", Role.WORKER)),
                new Worker(
                        DemoIds.REGISSEUR,
                        "Joost",
                        "Nevelkroon",
                        DemoTown.GEMEENTE_RIVIERSTAD,
                        "099 123 45 12",
                        "maandag tot en met donderdag",
                        Optional.of(new Seat(DemoIds.TEAM_RIVIERENWIJK, TeamRole.DIRECTOR)),
                        login("regisseur", Role.WORKER)),
                new Worker(
                        DemoIds.KIM,
                        "Kim",
                        "Muisjesmos",
                        DemoTown.VUURVLIEG,
                        "099 123 45 13",
                        "dinsdag, woensdag en vrijdag",
                        member(DemoIds.TEAM_RIVIERENWIJK),
                        Optional.empty()),
                new Worker(
                        DemoIds.ANDERTEAM,
                        "Bo",
                        "Windbloem",
                        DemoTown.VUURVLIEG,
                        "099 123 45 21",
                        "maandag, woensdag en donderdag",
                        member(DemoIds.TEAM_HEUVELZICHT),
                        Optional.of(new Login("anderteam", Role.WORKER, DemoIds.HEUVELLAND))),
                new Worker(
                        DemoIds.MAREK,
                        "Marek",
                        "Wolkenrand",
                        DemoTown.GEMEENTE_HEUVELLAND,
                        "099 123 45 22",
                        "maandag tot en met donderdag",
                        Optional.of(new Seat(DemoIds.TEAM_HEUVELZICHT, TeamRole.DIRECTOR)),
                        Optional.empty()),
                alone(
                        DemoIds.CLIENTONDERSTEUNER,
                        "Nadia",
                        "Kaarsvlam",
                        DemoTown.NAAST_U,
                        "clientondersteuner",
                        Role.WORKER),
                alone(
                        DemoIds.ZORGKANTOOR,
                        "Femke",
                        "Honingklok",
                        DemoTown.ZORGKANTOOR,
                        "zorgkantoor",
                        Role.CARE_OFFICE_ADVISER),
                alone(DemoIds.COACH, "Otis", "Papavermaan", DemoTown.KOMPASBLOEM, "coach", Role.LEARNING_COACH),
                alone(
                        DemoIds.COORDINATOR,
                        "Wietske",
                        "Regenfluit",
                        DemoTown.GEMEENTE_RIVIERSTAD,
                        "coordinator",
                        Role.REGION_COORDINATOR),
                alone(
                        DemoIds.REDACTIE,
                        "Lotte",
                        "Muntgras",
                        DemoTown.GEMEENTE_RIVIERSTAD,
                        "redactie",
                        Role.KNOWLEDGE_EDITOR),
                alone(DemoIds.BEHEER, "Ravi", "Appelmist", DemoTown.GEMEENTE_RIVIERSTAD, "beheer", Role.ADMINISTRATOR),
                alone(
                        DemoIds.ERVARING,
                        "Hanneke",
                        "Sneeuwlepel",
                        DemoTown.KOMPASBLOEM,
                        "ervaring",
                        Role.EXPERIENCE_EXPERT));
    }

    private static Worker alone(
            UUID id, String givenName, String familyName, OrganisationId employer, String login, Role role) {
        String extension = Integer.toString(30 + (int) id.getLeastSignificantBits());
        return new Worker(
                id,
                givenName,
                familyName,
                employer,
                "099 123 45 " + extension,
                "maandag tot en met donderdag",
                Optional.empty(),
                login(login, role));
    }

    private static Optional<Seat> member(UUID team) {
        return Optional.of(new Seat(team, TeamRole.MEMBER));
    }

    private static Optional<Login> login(String name, Role role) {
        return Optional.of(new Login(name, role, DemoIds.RIVIERSTAD));
    }
}
