// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.knowledge.ItemSource;
import nl.passend.knowledge.Programme;
import nl.passend.screenkit.Form;

/** A programme as the fields of a form. */
final class ProgrammeFields {
    private ProgrammeFields() {}

    static CatalogueForm.Filled of(Programme programme) {
        var filled = new CatalogueForm.Filled()
                .with("name", programme.name())
                .with("goal", programme.goal())
                .with("ranBy", programme.ranBy())
                .with("from", programme.from())
                .with("until", programme.until())
                .with("keptAt", programme.keptAt())
                .with("outcome", programme.outcome())
                .all("regions", programme.regions());
        for (int i = 0; i < programme.sources().size(); i++) {
            ItemSource source = programme.sources().get(i);
            filled.with("sources." + i + ".title", source.title())
                    .with("sources." + i + ".address", source.address())
                    .with("sources." + i + ".checkedOn", source.checkedOn());
        }
        return filled;
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<Programme> read(Form form) {
        var name = form.requiredText("name", 120, "programme.name.missing");
        var goal = form.requiredText("goal", 400, "programme.goal.missing");
        var ranBy = form.requiredText("ranBy", 200, "programme.ranBy.missing");
        var from = form.requiredDate("from", "programme.from.missing");
        var until = form.date("until");
        var keptAt = form.text("keptAt", 400);
        var outcome = form.text("outcome", 2000);
        var sources = sources(form);
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new Programme(
                name.orElseThrow(),
                goal.orElseThrow(),
                ranBy.orElseThrow(),
                from.orElseThrow(),
                until,
                keptAt,
                outcome,
                CatalogueForm.codes(form, "regions"),
                sources));
    }

    private static List<ItemSource> sources(Form form) {
        var sources = new ArrayList<ItemSource>();
        for (String row : form.rows("sources")) {
            form.text(row + "title").ifPresent(title -> {
                var address = form.address(row + "address");
                form.requiredDate(row + "checkedOn", "item.source.checked.missing")
                        .ifPresent(day -> sources.add(new ItemSource(title, address, day)));
            });
        }
        return sources;
    }
}
