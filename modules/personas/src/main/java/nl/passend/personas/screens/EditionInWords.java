// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionState;
import nl.passend.personas.Persona;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Where a version stands, who made it and what is different, as people say it. */
public final class EditionInWords {
    private final Ui ui;
    private final Map<UUID, String> names;

    public EditionInWords(Ui ui, Map<UUID, String> names) {
        this.ui = ui;
        this.names = Map.copyOf(names);
    }

    public Tag state(Edition<Persona> edition) {
        return new Tag(ui.t("version.state." + edition.state().name()), tone(edition.state()));
    }

    private static Tag.Tone tone(EditionState state) {
        return switch (state) {
            case PUBLISHED -> Tag.Tone.GOOD;
            case IN_REVIEW, APPROVED -> Tag.Tone.ACCENT;
            case DRAFT -> Tag.Tone.CARE;
            case SUPERSEDED, RETIRED -> Tag.Tone.NEUTRAL;
        };
    }

    public String writers(Edition<Persona> edition) {
        return edition.writers().stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String reviewer(Edition<Persona> edition) {
        return edition.review().map(review -> name(review.by())).orElse("");
    }

    private String name(UUID person) {
        return names.getOrDefault(person, ui.t("version.someone"));
    }

    /** "vanaf 1 januari 2027", "van … tot …". */
    public String counts(Edition<Persona> edition) {
        String from = edition.validFrom().map(ui::date).orElse("");
        return edition.validUntil()
                .map(until -> ui.t("version.counts.until", from, ui.date(until)))
                .orElseGet(() -> ui.t("version.counts.from", from));
    }

    /** Which part of the persona it is about. */
    public String field(Difference difference) {
        String name = ui.t("persona.field." + difference.field());
        return difference.entry().map(entry -> name + " (" + entry + ")").orElse(name);
    }

    public String before(Difference difference) {
        return difference.before().orElseGet(() -> ui.t("version.nothing"));
    }

    public String after(Difference difference) {
        return difference.after().orElseGet(() -> ui.t("version.nothing"));
    }

    /** Those that can be compared: at least two. */
    public static boolean comparable(List<Edition<Persona>> versions) {
        return versions.size() > 1;
    }
}
