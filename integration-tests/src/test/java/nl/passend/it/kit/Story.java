// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people of a journey do on a page, and what they read there. */
public final class Story {
    /** Of a small telephone, in CSS pixels. */
    public static final int SMALL_TELEPHONE = 640;

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Story() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** "vrijdag 27 november 2026" */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** All that stands on the page itself. */
    public static String read(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    public static void day(Page page, String field, LocalDate day) {
        page.locator("input[name='" + field + "-day']").first().fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + field + "-month']").first().fill(String.valueOf(day.getMonthValue()));
        page.locator("input[name='" + field + "-year']").first().fill(String.valueOf(day.getYear()));
    }

    public static Page onTheTelephone(Page page) {
        page.setViewportSize(320, SMALL_TELEPHONE);
        return page;
    }

    /** How far down it ends. */
    public static double bottom(Locator what) {
        var box = what.boundingBox();
        return box.y + box.height;
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
