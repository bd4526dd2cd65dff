// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionState;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Where a version stands, who made it and what is different, as people say it; in a kind's own words where it has them. */
public final class EditionInWords {
    private static final String GENERAL = "edition.";

    private final Ui ui;
    private final String own;
    private final Map<UUID, String> names;

    /** Without names and without words of a kind. */
    public EditionInWords(Ui ui) {
        this(ui, GENERAL, Map.of());
    }

    EditionInWords(Ui ui, EditionDesk<?> desk, Map<UUID, String> names) {
        this(ui, desk.words(), names);
    }

    private EditionInWords(Ui ui, String own, Map<UUID, String> names) {
        this.ui = ui;
        this.own = own;
        this.names = Map.copyOf(names);
    }

    /** The text of this kind under the key, else the one for all kinds. */
    public String t(String key, Object... arguments) {
        return ui.t(ui.find(own + key).isPresent() ? own + key : GENERAL + key, arguments);
    }

    public Tag state(Edition<?> edition) {
        return new Tag(t("state." + edition.state().name()), tone(edition.state()));
    }

    private static Tag.Tone tone(EditionState state) {
        return switch (state) {
            case PUBLISHED -> Tag.Tone.GOOD;
            case IN_REVIEW, APPROVED -> Tag.Tone.ACCENT;
            case DRAFT -> Tag.Tone.CARE;
            case SUPERSEDED, RETIRED -> Tag.Tone.NEUTRAL;
        };
    }

    public String number(Edition<?> edition) {
        return t("version.number", edition.number());
    }

    public String writers(Edition<?> edition) {
        return edition.writers().stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String reviewer(Edition<?> edition) {
        return edition.review().map(review -> name(review.by())).orElse("");
    }

    private String name(UUID person) {
        return names.getOrDefault(person, t("version.someone"));
    }

    /** "vanaf 1 januari 2027", "van … tot …". */
    public String counts(Edition<?> edition) {
        String from = edition.validFrom().map(ui::date).orElse("");
        return edition.validUntil()
                .map(until -> t("version.counts.until", from, ui.date(until)))
                .orElseGet(() -> t("version.counts.from", from));
    }

    /** Which part it is about. */
    public String field(Difference difference) {
        String name = t("field." + difference.field());
        return difference.entry().map(entry -> name + " (" + entry + ")").orElse(name);
    }

    /** A field of a form: {@code sources.0.title} is named as {@code sources.title}. */
    public String fieldOfForm(String field) {
        return t("field." + field.replaceAll("\\.\\d+", ""));
    }

    public String before(Difference difference) {
        return difference.before().orElseGet(() -> t("version.nothing"));
    }

    public String after(Difference difference) {
        return difference.after().orElseGet(() -> t("version.nothing"));
    }

    /** Those that can be compared: at least two. */
    public static boolean comparable(List<? extends Edition<?>> versions) {
        return versions.size() > 1;
    }
}
