// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a newcomer reads when everything runs: where to go, and as whom. */
final class Welcome {
    private Welcome() {}

    static void print(Installation installation, Console console) {
        console.plain("");
        console.plain("  Passend runs at  " + installation.address());
        console.plain("  Its API          " + installation.address() + "/api/v1/openapi.json");
        console.plain("");
        if (installation.isDemo()) {
            demo(console);
        } else {
            firstAdministrator(installation, console);
            if (installation.hasInventedMunicipalities()) {
                console.plain("""
                          This is the demo's installation: its municipalities and their telephone numbers are invented. Take your
                          own before you let families in: PASSEND_INSTALLATION, in docs/how-to/administer.md.
                        """);
            }
        }
        console.plain("  Stop with Ctrl-C. The data stay in " + installation.home());
        console.plain("");
    }

    private static void demo(Console console) {
        console.plain("""
                  This is a demo with invented families. Log in with password  passend  as

                    teamlid             member of the team Rivierenwijk
                    regisseur           family director of the team Rivierenwijk
                    anderteam           member of the team Heuvelzicht
                    clientondersteuner  independent client supporter
                    zorgkantoor         care-office adviser
                    coach               coach of learning networks
                    coordinator         coordinator of a region
                    redactie            knowledge editor
                    ervaring            experience expert
                    beheer              administrator
                    crisisdienst        crisis service; may break the glass
                    privacy             privacy officer; sees who broke it
                    school              teacher; reads what a mother gave her to read
                    zonnewolk-moeder, zonnewolk-vader                      a family together
                    dauwtrap-dochter, dauwtrap-moeder, dauwtrap-vader      a daughter of 16, parents apart
                    lantaarnmaan-moeder, lantaarnmaan-ex                   a mother and her violent ex-partner

                  PASSEND_DEMO=false starts without these.
                """);
    }

    /** With a real installation the application leaves a one-time code for the first administrator. */
    private static void firstAdministrator(Installation installation, Console console) {
        Path file = installation.home().resolve("first-administrator.txt");
        try {
            if (Files.exists(file)) {
                console.plain("  Make the first administrator at " + installation.address() + "/welkom with the code");
                console.plain("    " + Files.readString(file).strip());
                console.plain("");
            }
        } catch (IOException e) {
            console.plain("  The code for the first administrator stands in " + file);
        }
    }
}
