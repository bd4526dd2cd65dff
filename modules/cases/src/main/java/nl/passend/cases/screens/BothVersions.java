// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.passend.cases.BoardView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Screen;

/** The page for two who wrote at once: per field what stands there now and what was typed, as the form posts it. */
public final class BothVersions {
    /** @param label key of the question */
    public record Clash(String name, String label, String theirs, String yours) {}

    private final JsonObject current;
    private final JsonObject yours;
    private final List<Clash> fields = new ArrayList<>();

    private BothVersions(JsonObject both) {
        this.current = both.getJsonObject("current");
        this.yours = both.getJsonObject("yours");
    }

    /** @param stale with both versions in it */
    static BothVersions of(ProblemException stale) {
        return new BothVersions(stale.extension().orElseThrow());
    }

    BothVersions field(String name, String label) {
        String now = posted(current.get(name));
        fields.add(new Clash(name, label, now, yours.containsKey(name) ? posted(yours.get(name)) : now));
        return this;
    }

    Screen screen(Place place, BoardView board, String action) {
        return CasePages.screen(place, board, "both.jte", "both.title")
                .with("action", action)
                .with("version", current.getJsonNumber("version").longValue())
                .with("fields", List.copyOf(fields))
                .status(412);
    }

    private static String posted(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case TRUE -> "yes";
            case FALSE -> "no";
            case ARRAY ->
                ((JsonArray) value)
                        .getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .sorted()
                                .collect(Collectors.joining(","));
            case STRING -> ((JsonString) value).getString();
            default -> value.toString();
        };
    }
}
