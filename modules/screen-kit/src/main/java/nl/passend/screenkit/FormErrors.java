// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be corrected in a form: at most one sentence a field (the first), and sentences about the whole. Each says what
 * to do, in Dutch.
 */
public final class FormErrors {
    /**
     * @param field empty when it is about the whole form
     * @param message key of a text, or the sentence itself
     * @param arguments what fills {@code {0}} … of that text
     */
    public record Entry(String field, String message, List<Object> arguments) {
        public String in(Ui ui) {
            return ui.t(message, arguments.toArray());
        }

        public Optional<String> anchor() {
            return field.isEmpty() ? Optional.empty() : Optional.of("#" + Field.id(field));
        }
    }

    private final Map<String, Entry> byField = new LinkedHashMap<>();
    private final List<Entry> general = new ArrayList<>();

    void add(Entry entry) {
        if (entry.field().isEmpty()) {
            general.add(entry);
        } else {
            byField.putIfAbsent(entry.field(), entry);
        }
    }

    public boolean isEmpty() {
        return byField.isEmpty() && general.isEmpty();
    }

    public Optional<Entry> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    public List<Entry> entries() {
        var all = new ArrayList<>(general);
        all.addAll(byField.values());
        return List.copyOf(all);
    }
}
