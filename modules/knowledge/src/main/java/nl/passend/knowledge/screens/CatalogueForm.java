// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passend.kernel.edition.Slugs;
import nl.passend.knowledge.internal.catalogue.SourceText;
import nl.passend.screenkit.Form;

/** What the forms for laws and for routes have in common. */
final class CatalogueForm {
    static final int LINE = 300;
    static final int PIECE = 1000;
    static final int LONG = 6000;

    /** A form and, for showing two versions side by side, what stands in each of its fields. */
    static final class Filled {
        private final Form form = Form.empty();
        private final Map<String, String> values = new LinkedHashMap<>();

        Filled with(String field, Object value) {
            form.with(field, value);
            values.put(field, value.toString());
            return this;
        }

        Filled with(String field, Optional<?> value) {
            value.ifPresentOrElse(some -> with(field, some), () -> values.put(field, ""));
            return this;
        }

        Filled ticked(String field, boolean yes) {
            if (yes) {
                form.withAll(field, List.of("true"));
            }
            values.put(field, yes ? "ja" : "nee");
            return this;
        }

        /** Boxes that are ticked, by their codes. */
        Filled all(String field, List<String> codes) {
            form.withAll(field, codes);
            values.put(field, String.join("\n", codes));
            return this;
        }

        Filled lines(String field, List<String> lines) {
            return with(field, String.join("\n", lines));
        }

        Filled source(String prefix, SourceText source) {
            return with(prefix + "title", source.title())
                    .with(prefix + "address", source.address())
                    .with(prefix + "checkedOn", source.checkedOn())
                    .ticked(prefix + "verified", source.verified());
        }

        Form form() {
            return form;
        }

        Map<String, String> values() {
            return values;
        }
    }

    private CatalogueForm() {}

    static Optional<SourceText> source(Form form, String prefix) {
        var title = form.requiredText(prefix + "title", LINE, "catalogue.source.missing");
        var address = form.address(prefix + "address");
        var day = form.requiredDate(prefix + "checkedOn", "catalogue.source.checked.missing");
        return title.isPresent() && day.isPresent()
                ? Optional.of(new SourceText(title.get(), address, day.get(), form.ticked(prefix + "verified")))
                : Optional.empty();
    }

    /**
     * The filled rows of a repeated group; a row without its first field is left out.
     *
     * @param read empty when something in the row must be corrected; the form then says what
     */
    static <T> List<T> rows(Form form, String group, String first, Function<String, Optional<T>> read) {
        var rows = new ArrayList<T>();
        for (String row : form.rows(group)) {
            if (form.text(row + first).isPresent()) {
                read.apply(row).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Boxes post a code each; a page with two versions side by side posts them together. */
    static List<String> codes(Form form, String field) {
        return form.choices(field).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The id that a row has, or one made of its title, which it keeps from then on. */
    static String id(Form form, String row, String title, Set<String> taken) {
        return form.text(row + "id", 60)
                .map(id -> Slugs.firstFree(id, taken))
                .orElseGet(() -> Slugs.free(title, "deel", taken));
    }
}
