// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.pluginapi.screen.Section;

/**
 * The components, as every template gets them under {@code kit}. Each returns {@link Content}, which a template of any module
 * can show; {@code /ontwerp} shows them all.
 */
public final class Kit {
    private final Ui ui;

    Kit(Ui ui) {
        this.ui = ui;
    }

    // ---- forms

    /** A form that posts plainly, with the CSRF token in it. Errors of the form stand on top, focused. */
    public Content form(String action, Form form, Content fields) {
        return piece("form", Map.of("action", action, "form", form, "fields", fields));
    }

    public Content errorSummary(FormErrors errors) {
        return piece("errorSummary", Map.of("errors", errors));
    }

    public Content csrf() {
        return hidden("_csrf", ui.csrfToken());
    }

    public Content hidden(String name, Object value) {
        return piece("hidden", Map.of("name", name, "value", value.toString()));
    }

    public Field text(Form form, String name, String label) {
        return field("text", form, name, label, List.of());
    }

    public Field textArea(Form form, String name, String label) {
        return field("textArea", form, name, label, List.of());
    }

    /** Nothing typed is shown again. */
    public Field password(Form form, String name, String label) {
        return field("password", form, name, label, List.of());
    }

    /** Day, month and year in three fields: no calendar to page through for a date that one knows. */
    public Field date(Form form, String name, String label) {
        return field("date", form, name, label, List.of());
    }

    public Field select(Form form, String name, String label, List<Option> options) {
        return field("select", form, name, label, options);
    }

    public Field radios(Form form, String name, String label, List<Option> options) {
        return field("radios", form, name, label, options);
    }

    public Field checkboxes(Form form, String name, String label, List<Option> options) {
        return field("checkboxes", form, name, label, options);
    }

    private Field field(String template, Form form, String name, String label, List<Option> options) {
        return new Field(ui, template, form, name, label, options);
    }

    /** The main thing to do on this page. One a page. */
    public Button button(String label) {
        return new Button(ui, label, "primary-action");
    }

    public Button secondaryButton(String label) {
        return new Button(ui, label, "secondary-action");
    }

    /** Looks like a link; for what is seldom needed. */
    public Button quietButton(String label) {
        return new Button(ui, label, "subtle");
    }

    /** For what cannot be undone. */
    public Button warningButton(String label) {
        return new Button(ui, label, "secondary-action utrecht-button--danger");
    }

    /** A link that starts something and so looks like the main button. */
    public Content linkButton(String label, String href) {
        return piece("linkButton", Map.of("label", label, "href", href, "look", "primary-action"));
    }

    public Content secondaryLinkButton(String label, String href) {
        return piece("linkButton", Map.of("label", label, "href", href, "look", "secondary-action"));
    }

    public Content link(String label, String href) {
        return link(label, href, "");
    }

    /** @param about what it is about, for who hears it without its surroundings: "Wijzig: Lente" */
    public Content link(String label, String href, String about) {
        return piece("link", Map.of("label", label, "href", href, "about", about));
    }

    /** Both texts of a stale edit side by side, with a choice for each. */
    public StaleForm staleForm(String action, long version) {
        return new StaleForm(ui, action, version);
    }

    // ---- showing

    public Table table(String caption) {
        return new Table(ui, caption);
    }

    public Definitions definitions() {
        return new Definitions(ui);
    }

    public Panel panel(String id, String title, Content body) {
        return new Panel(ui, id, title, body);
    }

    /** What a plugin tells, below the heading of its block: drawn here, so that no plugin can draw it wrong. */
    public Content sections(List<Section> sections) {
        return piece("sections", Map.of("sections", sections));
    }

    /** Figures of plugins, side by side where there is room. */
    public Content tiles(List<DashboardTile> tiles) {
        return piece("tiles", Map.of("tiles", tiles));
    }

    /** What someone said, exactly as they said it. Line breaks are kept. */
    public Content ownWords(String words, String by) {
        return piece("ownWords", Map.of("words", words, "by", by));
    }

    /** Text of more lines, line breaks kept. */
    public Content lines(String text) {
        return piece("lines", Map.of("text", text));
    }

    public Content timeline(List<TimelineEntry> entries) {
        return piece("timeline", Map.of("entries", entries));
    }

    public Content banner(CaseBanner banner) {
        return piece("banner", Map.of("banner", banner));
    }

    /** @param label names this navigation for who listens */
    public Content subnavigation(String label, List<Link> links) {
        return piece("subnavigation", Map.of("label", label, "links", links));
    }

    /** @param label names this navigation for who listens */
    public Content subnavigation(String label, LinkGroups groups) {
        return piece("groupedNavigation", Map.of("label", label, "groups", groups));
    }

    public Content tasks(List<Task> tasks) {
        return piece("tasks", Map.of("tasks", tasks));
    }

    public Content progress(String label, long done, long total) {
        return piece("progress", Map.of("label", label, "done", done, "total", total));
    }

    /** Nothing here yet, and how to begin. */
    public Content emptyState(String title, String how, Optional<Link> begin) {
        return piece("emptyState", Map.of("title", title, "how", how, "begin", begin));
    }

    /** Something one should know now. */
    public Content info(String title, String text) {
        return alert("info", title, text);
    }

    /** As {@link #info(String, String)}, with more than one sentence or with links in it. */
    public Content info(String title, Content body) {
        return piece("alertBody", Map.of("kind", "info", "title", title, "body", body));
    }

    public Content success(String title, String text) {
        return alert("ok", title, text);
    }

    public Content warning(String title, String text) {
        return alert("warning", title, text);
    }

    public Content error(String title, String text) {
        return alert("error", title, text);
    }

    private Content alert(String kind, String title, String text) {
        return piece("alert", Map.of("kind", kind, "title", title, "text", text));
    }

    /** @param next address of the next page; empty on the last @param first address of the first page; empty on it */
    public Content pagination(Optional<String> next, Optional<String> first) {
        return piece("pagination", Map.of("next", next, "first", first));
    }

    public Content details(String summary, Content body) {
        return details(summary, body, false);
    }

    /** @param open whether it stands open: when something in it must be corrected, nobody should have to look for it */
    public Content details(String summary, Content body, boolean open) {
        return piece("details", Map.of("summary", summary, "body", body, "open", open));
    }

    public Content personCard(PersonCard person) {
        return piece("personCard", Map.of("person", person));
    }

    public Content tag(Tag tag) {
        return piece("tag", Map.of("tag", tag));
    }

    public Content tag(String word, Tag.Tone tone) {
        return tag(new Tag(word, tone));
    }

    /** The day in words, readable for machines too. */
    public Content day(LocalDate day) {
        return piece("time", Map.of("machine", day.toString(), "words", ui.day(day)));
    }

    /** A day near today, as people say it: "morgen", "over 3 dagen". */
    public Content relative(LocalDate day) {
        return piece("time", Map.of("machine", day.toString(), "words", ui.relative(day)));
    }

    public Content moment(Instant at) {
        return piece("time", Map.of("machine", ui.local(at).toOffsetDateTime().toString(), "words", ui.moment(at)));
    }

    /** A telephone number that a telephone can call. */
    public Content phone(String number) {
        return piece("phone", Map.of("number", number));
    }

    /** One of the drawn signs of {@code kit/icon.jte}; decoration only, always beside words. */
    public Content icon(String name) {
        return piece("icon", Map.of("name", name));
    }

    /**
     * A part of the page that keeps itself up to date: when the page's event stream names it, it is fetched again from this
     * page's own address. Forms stand outside it, so that nobody's typing is in the way.
     */
    public Content part(String name, Content body) {
        return piece("part", Map.of("name", name, "body", body));
    }

    private Content piece(String template, Map<String, Object> params) {
        return output -> {
            var all = new HashMap<>(params);
            all.put("ui", ui);
            all.put("kit", this);
            ScreenKit.TEMPLATES.render("kit/" + template + ".jte", all, output);
        };
    }
}
