// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.WeighingFrame;

/** The weighing frames of the professions as data, each with its source. A mistake in it stops the start. */
public final class WeighingFrames {
    private static final List<WeighingFrame> ALL = read();

    private WeighingFrames() {}

    /** Those that a neighbourhood team needs most come first. */
    public static List<WeighingFrame> all() {
        return ALL;
    }

    public static Optional<WeighingFrame> of(String code) {
        return ALL.stream().filter(frame -> frame.code().equals(code)).findFirst();
    }

    private static List<WeighingFrame> read() {
        try (InputStream in = WeighingFrame.class.getResourceAsStream("weighing-frames.json");
                var reader = Json.createReader(in)) {
            JsonObject told = reader.readObject();
            LocalDate checkedOn = LocalDate.parse(told.getString("checkedOn"));
            return told.getJsonArray("frames").getValuesAs(JsonObject.class).stream()
                    .map(frame -> frame(frame, checkedOn))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WeighingFrame frame(JsonObject told, LocalDate checkedOn) {
        return new WeighingFrame(
                told.getString("code"),
                told.getString("for"),
                told.getString("by"),
                URI.create(told.getString("source")),
                told.getBoolean("verified"),
                checkedOn,
                Optional.ofNullable(told.getString("mind", null)));
    }
}
