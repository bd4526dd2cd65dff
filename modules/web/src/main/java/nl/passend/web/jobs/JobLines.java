// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.jobs;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.jobs.Jobs.Job;
import nl.passend.kernel.jobs.Jobs.State;
import nl.passend.screenkit.Tag;

/** Jobs in the words of the screen. */
public final class JobLines {
    private JobLines() {}

    /** @param outcome what came out, as words; empty until it is there */
    public record Line(
            UUID id,
            String kind,
            State state,
            long done,
            long total,
            String message,
            Instant asked,
            Optional<Instant> ended,
            List<Fact> outcome) {
        public boolean isBusy() {
            return state == State.WAITING || state == State.RUNNING;
        }

        public Tag.Tone tone() {
            return switch (state) {
                case WAITING, CANCELLED -> Tag.Tone.NEUTRAL;
                case RUNNING -> Tag.Tone.ACCENT;
                case DONE -> Tag.Tone.GOOD;
                case FAILED -> Tag.Tone.URGENT;
            };
        }
    }

    /** @param name key of a text, such as {@code job.result.entries}; the bare name when there is none */
    public record Fact(String name, String value) {}

    static Line of(Job job) {
        return new Line(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.message(),
                job.asked(),
                job.ended(),
                job.result().map(JobLines::facts).orElse(List.of()));
    }

    static List<Fact> facts(JsonObject result) {
        return result.entrySet().stream()
                .map(entry -> new Fact(entry.getKey(), words(entry.getValue())))
                .toList();
    }

    private static String words(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case TRUE -> "ja";
            case FALSE -> "nee";
            case NULL -> "onbekend";
            case ARRAY ->
                value.asJsonArray().isEmpty()
                        ? "geen"
                        : String.join(
                                "; ",
                                value.asJsonArray().stream()
                                        .map(JobLines::words)
                                        .toList());
            case OBJECT ->
                String.join(
                        ", ",
                        value.asJsonObject().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + words(entry.getValue()))
                                .toList());
            default -> value.toString();
        };
    }
}
