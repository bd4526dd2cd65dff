// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent after the login had ended.
 *
 * @param place path and query to which it goes
 * @param fields every field but the token of the login that ended
 */
public record Unsent(String place, Map<String, List<String>> fields) {
    /** A field of a form, as a template writes it. */
    public record Field(String name, String value) {}

    static Unsent of(LocalPath place, Map<String, List<String>> posted) {
        Map<String, List<String>> fields = new LinkedHashMap<>(posted);
        fields.remove(CsrfFilter.FIELD);
        return new Unsent(place.value(), fields);
    }

    public List<Field> all() {
        List<Field> all = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> all.add(new Field(name, value))));
        return all;
    }

    /** What somebody will know again as theirs: the words they typed, not what a page sends along or what was picked from a list. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Field field : all()) {
            if (field.value().strip().indexOf(' ') > 0) {
                words.add(field.value().strip());
            }
        }
        return words;
    }
}
