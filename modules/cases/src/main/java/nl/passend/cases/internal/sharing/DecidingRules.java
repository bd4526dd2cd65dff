// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.Ground;

/**
 * By law, age and ground: who decides about what concerns somebody, and who reads it. Data, with the law and article of each line, so
 * that a change in the law is a line that somebody reads again and not a number in the code. A mistake in it stops the start.
 */
public final class DecidingRules {
    private static final DecidingRules CURRENT = read();

    private final List<Band> bands;
    private final Band unknownAge;
    private final Map<Ground, GroundRule> grounds;

    private DecidingRules(JsonObject rules) {
        bands = rules.getJsonArray("bands").getValuesAs(JsonObject.class).stream()
                .map(Band::of)
                .toList();
        unknownAge = named(rules.getString("unknownAge"));
        grounds = rules.getJsonArray("grounds").getValuesAs(JsonObject.class).stream()
                .map(GroundRule::of)
                .collect(Collectors.toUnmodifiableMap(GroundRule::ground, Function.identity()));
        if (grounds.size() != Ground.values().length || bands.get(0).from() != 0) {
            throw new IllegalStateException("deciding.json: each ground needs a line, and the first band begins at 0");
        }
        bands.forEach(band -> band.unable().ifPresent(this::named));
    }

    private Band named(String id) {
        return bands.stream()
                .filter(band -> band.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deciding.json: there is no band " + id));
    }

    /** Whose word opens what concerns somebody. */
    public enum Opens {
        /** Of who represents them. */
        REPRESENTATIVE,
        /** Of both. */
        TOGETHER,
        /** Of themselves, or of who represents them still. */
        EITHER
    }

    /** Whether who represents somebody by a ground reads what concerns them. */
    public enum Reads {
        WHILE_PARENTS_DECIDE,
        ALWAYS,
        NEVER
    }

    /** Where it stands: slug of the law catalogue, and article. */
    public record Article(String law, String number) {
        static Article of(JsonObject line) {
            return new Article(line.getString("law"), line.getString("article"));
        }
    }

    /**
     * @param from age in years
     * @param unable band that holds for who was found unable to judge their own interests; absent where such a finding means nothing
     */
    public record Band(
            String id, int from, Opens opens, boolean parentsDecide, Optional<String> unable, Article article) {
        static Band of(JsonObject line) {
            return new Band(
                    line.getString("id"),
                    line.getInt("from"),
                    Opens.valueOf(line.getString("opens")),
                    line.getBoolean("parentsDecide"),
                    Optional.ofNullable(line.getString("unable", null)),
                    Article.of(line));
        }
    }

    /** @param effect what it means at any age; absent where the age says it */
    public record GroundRule(Ground ground, Reads reads, Optional<String> effect, Article article) {
        static GroundRule of(JsonObject line) {
            return new GroundRule(
                    Arrays.stream(Ground.values())
                            .filter(ground -> ground.code().equals(line.getString("ground")))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("deciding.json: no such ground: " + line)),
                    Reads.valueOf(line.getString("reads")),
                    Optional.ofNullable(line.getString("effect", null)),
                    Article.of(line));
        }
    }

    public static DecidingRules current() {
        return CURRENT;
    }

    private static DecidingRules read() {
        try (InputStream in = Ground.class.getResourceAsStream("deciding.json");
                var reader = Json.createReader(in)) {
            return new DecidingRules(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The closed reading where no birth date is known. */
    public Band bandOf(Optional<LocalDate> birthDate, LocalDate today) {
        return birthDate
                .map(born -> bandAt(Period.between(born, today).getYears()))
                .orElse(unknownAge);
    }

    /** As {@link #bandOf(Optional, LocalDate)}, for whom it was found that they cannot judge their own interests. */
    public Band bandOfUnable(Optional<LocalDate> birthDate, LocalDate today) {
        Band byAge = bandOf(birthDate, today);
        return byAge.unable().map(this::named).orElse(byAge);
    }

    private Band bandAt(int age) {
        return bands.stream()
                .filter(band -> band.from() <= Math.max(age, 0))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public GroundRule of(Ground ground) {
        return grounds.get(ground);
    }

    /** Whether it is about care and help, and so about what stands in a file. */
    public boolean everReads(Ground ground) {
        return of(ground).reads() != Reads.NEVER;
    }

    /** Every place in the law that is named. */
    public List<Article> articles() {
        return Stream.concat(
                        bands.stream().map(Band::article),
                        grounds.values().stream().map(GroundRule::article))
                .toList();
    }

    boolean reads(Ground ground, Band band) {
        return switch (of(ground).reads()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case WHILE_PARENTS_DECIDE -> band.parentsDecide();
        };
    }
}
