// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.BoardView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * Two who wrote at once. What only one of them changed is taken from that one; where both changed the same field, a page shows what
 * stands there now and what was typed, as the form posts it.
 */
public final class BothVersions {
    /** @param label key of the question */
    public record Clash(String name, String label, String theirs, String yours) {}

    private final JsonObject current;
    private final JsonObject yours;
    private final Form form;
    private final List<Clash> fields = new ArrayList<>();

    private BothVersions(JsonObject both, Form form) {
        this.current = both.getJsonObject("current");
        this.yours = both.getJsonObject("yours");
        this.form = form;
    }

    /**
     * @param stale with both versions in it
     * @param form as it was posted; what it {@linkplain Form#remembering remembers} tells who changed what
     */
    static BothVersions of(ProblemException stale, Form form) {
        return new BothVersions(stale.extension().orElseThrow(), form);
    }

    BothVersions field(String name, String label) {
        String now = posted(current.get(name));
        String typed = yours.containsKey(name) ? posted(yours.get(name)) : now;
        fields.add(merged(form.was(name), now, typed)
                .map(value -> new Clash(name, label, value, value))
                .orElseGet(() -> new Clash(name, label, now, typed)));
        return this;
    }

    /**
     * What a field comes to when two wrote; empty when both changed it, each otherwise.
     *
     * @param was what stood there when the form was shown; absent when it did not say
     */
    static Optional<String> merged(Optional<String> was, String theirs, String yours) {
        if (theirs.equals(yours) || was.isPresent() && was.get().equals(yours)) {
            return Optional.of(theirs);
        }
        return was.filter(theirs::equals).map(unchanged -> yours);
    }

    /**
     * @param again takes the same form, with what both wrote in it, over the newer version
     * @param ask shows the page with the fields that both changed
     */
    Response settle(Function<MultivaluedMap<String, String>, Response> again, Function<BothVersions, Screen> ask) {
        if (fields.stream().anyMatch(field -> !field.theirs().equals(field.yours()))) {
            return Response.ok(ask.apply(this)).build();
        }
        Map<String, String> together = new HashMap<>();
        together.put("version", Long.toString(version()));
        for (Clash field : fields) {
            together.put(field.name(), field.yours());
            together.put("was." + field.name(), posted(current.get(field.name())));
        }
        return again.apply(form.postedWith(together));
    }

    private long version() {
        return current.getJsonNumber("version").longValue();
    }

    Screen screen(Place place, BoardView board, String action) {
        return CasePages.screen(place, board, "both.jte", "both.title")
                .with("action", action)
                .with("version", version())
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
