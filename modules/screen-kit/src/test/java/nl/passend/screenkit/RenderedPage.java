// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.help.HelpBook;

/** The HTML of a screen without a server, on Sunday 22 November 2026 at 14.05. For tests of every module. */
public final class RenderedPage {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), ZoneOffset.UTC);

    private static final HelpBook HELP = new HelpBook(List.of());

    private RenderedPage() {}

    /** As a worker sees it. */
    public static String of(Screen screen) {
        return of(screen, visit("/zaken", Language.DUTCH, "passend"));
    }

    public static String of(Screen screen, Visit visit) {
        return of(screen, visit, true);
    }

    /** @param openReading whether what is published is read without login */
    public static String of(Screen screen, Visit visit, boolean openReading) {
        var out = new ByteArrayOutputStream();
        try {
            Page.of(screen, visit, new Shell(new Assets(), Navigation.of(entries()), HELP, CLOCK, openReading))
                    .writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static Visit visit(String path, Language language, String theme) {
        var me = new Me(
                new UUID(0, 1), new UUID(0, 2), "samira", "Samira", Set.of(Role.WORKER), theme, Optional.empty());
        return new Visit(path, Optional.of(me), "token", language, theme);
    }

    public static Visit beforeLogin(String path) {
        return new Visit(path, Optional.empty(), "", Language.DUTCH, "passend");
    }

    private static List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("/", "Mijn werk", 10, me -> true),
                new NavigationEntry("/zaken", "Zaken", 20, me -> true),
                new NavigationEntry("/kennis", "Kennis", 35, me -> true, true),
                new NavigationEntry("/gidsen/gemeenten", "Gidsen", 40, me -> true),
                new NavigationEntry("/beheer", "Beheer", 90, me -> me.has(Role.ADMINISTRATOR)));
    }
}
