// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.help.HelpPage;

/**
 * What every template gets as {@code ui}: the words, the dates in words, and the visit. Made anew for each page; looks first
 * in the texts of the module that makes the page, then in those of the kit.
 */
public final class Ui {
    private final Visit visit;
    private final List<Texts> texts;
    private final Shell shell;
    private final DutchDates dates;

    Ui(Visit visit, List<Texts> texts, Shell shell) {
        this.visit = visit;
        this.texts = List.copyOf(texts);
        this.shell = shell;
        this.dates = new DutchDates(this, shell.clock());
    }

    /** The text under this key; {@code {0}}, {@code {1}} … are filled. A key that nobody knows is shown as it is. */
    public String t(String key, Object... arguments) {
        return Texts.fill(visit.language().locale(), find(key).orElse(key), arguments);
    }

    public Optional<String> find(String key) {
        return texts.stream()
                .flatMap(some -> some.find(visit.language(), key).stream())
                .findFirst();
    }

    /** "1 dag", "3 dagen": the text under {@code key.one} or {@code key.other}, with the number as {@code {0}}. */
    public String count(String key, long number) {
        return t(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** "zondag 22 november 2026" */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** "22 november 2026" */
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /** "vandaag", "morgen", "over 3 dagen", "3 dagen geleden"; farther than two weeks away the date itself. */
    public String relative(LocalDate day) {
        return dates.relative(day);
    }

    /** "vandaag 14.05", "gisteren 9.30", "22 november 2026, 14.05": in Dutch time. */
    public String moment(Instant instant) {
        return dates.moment(instant);
    }

    /** "14.05": the time of day in Dutch time. */
    public String time(Instant instant) {
        return dates.time(instant);
    }

    /** The moment in Dutch time, for the {@code datetime} attribute. */
    public ZonedDateTime local(Instant instant) {
        return dates.local(instant);
    }

    public LocalDate today() {
        return dates.today();
    }

    public String csrfToken() {
        return visit.csrfToken();
    }

    public Optional<Me> me() {
        return visit.me();
    }

    public boolean signedIn() {
        return visit.me().isPresent();
    }

    public boolean has(Role role) {
        return visit.me().filter(me -> me.has(role)).isPresent();
    }

    public Visit visit() {
        return visit;
    }

    public Language language() {
        return visit.language();
    }

    public String asset(String name) {
        return shell.assets().url(name);
    }

    /** The entries of the main navigation that this visitor has. */
    public Collection<NavigationEntry> navigation() {
        return visit.me()
                .map(shell.navigation()::shownTo)
                .orElseGet(() -> shell.openReading() ? shell.navigation().published() : List.of());
    }

    /** Whether this visitor reads what is published: everybody where reading is open, else whoever is logged in. */
    public boolean mayRead() {
        return signedIn() || shell.openReading();
    }

    /** Where the help for this page stands; the list of all help where there is none for who is looking. */
    public String help() {
        return shell.help().at(visit.place(), visit.me()).map(HelpPage::page).orElse("/uitleg");
    }

    /** Value of {@code aria-current} for an entry; null where it is not the current place. */
    public String current(NavigationEntry entry) {
        if (visit.place().equals(entry.path())) {
            return "page";
        }
        return entry.holds(visit.place()) ? "true" : null;
    }

    public String label(NavigationEntry entry) {
        return find("nav." + entry.path()).orElse(entry.label());
    }

    Kit kit() {
        return new Kit(this);
    }

    /** Parameters for a component's template. */
    Map<String, Object> params(String name, Object component) {
        return Map.of("ui", this, "kit", kit(), name, component);
    }
}
