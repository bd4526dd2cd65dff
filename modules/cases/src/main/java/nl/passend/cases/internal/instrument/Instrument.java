// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.instrument;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.InstrumentView;

/** The names of one instrument in all its versions, read once. Data, so that another version is a list more and no code. */
public final class Instrument {
    /** How somebody is, by themself: six dimensions and what one may think of. */
    public static final Instrument POSITIVE_HEALTH = read("positive-health.json");

    /** What a professional judges somebody to manage: thirteen domains, five levels. */
    public static final Instrument ZRM = read("zelfredzaamheid-matrix.json");

    private final List<InstrumentView> versions;
    private final String current;

    private Instrument(JsonObject told) {
        current = told.getString("current");
        versions = told.getJsonArray("sets").getValuesAs(JsonObject.class).stream()
                .map(set -> version(told, set))
                .toList();
        of(current);
    }

    private static Instrument read(String name) {
        try (InputStream in = InstrumentView.class.getResourceAsStream(name);
                var reader = Json.createReader(in)) {
            return new Instrument(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstrumentView version(JsonObject told, JsonObject set) {
        return new InstrumentView(
                told.getString("instrument"),
                set.getString("version"),
                told.getString("rightsHolder"),
                told.getString("licence"),
                LocalDate.parse(told.getString("checkedOn")),
                told.getBoolean("verified"),
                words(set, "sources"),
                set.getJsonArray("remarks").getValuesAs(JsonObject.class).stream()
                        .map(remark -> new InstrumentView.Remark(
                                remark.getString("text"),
                                Optional.ofNullable(remark.getString("source", null)),
                                remark.getBoolean("verified")))
                        .toList(),
                words(set, "levels"),
                set.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .map(part -> new InstrumentView.Part(
                                part.getString("code"), part.getString("name"), words(part, "aspects")))
                        .toList());
    }

    private static List<String> words(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** By which new answers are given. */
    public InstrumentView current() {
        return of(current);
    }

    /** What an answer of before was given by; a version is never taken out of the list. */
    public InstrumentView of(String version) {
        return versions.stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version " + version + " of this instrument"));
    }
}
