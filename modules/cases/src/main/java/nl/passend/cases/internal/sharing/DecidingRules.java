// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.cases.Ground;
import nl.passend.kernel.datafile.DataEntry;

/**
 * By law, age and ground: who decides about what concerns somebody, and who reads it. Data, with the law and article of each line, so
 * that a change in the law is a line that somebody reads again and not a number in the code. A mistake in it stops the start.
 */
public final class DecidingRules {
    private static final DecidingRules CURRENT = read(DataEntry.read(Ground.class, "deciding.json"));

    private final List<Band> bands;
    private final Band unknownAge;
    private final Map<Ground, GroundRule> grounds = new EnumMap<>(Ground.class);

    private DecidingRules(DataEntry rules) {
        rules.only("checkedOn", "verified", "bands", "unknownAge", "grounds");
        var lines =
                rules.entries("bands").stream().map(line -> line.calledBy("id")).toList();
        bands = lines.stream().map(Band::of).toList();
        if (bands.isEmpty() || bands.get(0).from() != 0) {
            throw rules.fault("bands", "do not begin at 0");
        }
        lines.stream().filter(line -> line.has("unable")).forEach(line -> line.oneOf("unable", bands, Band::id));
        unknownAge = rules.oneOf("unknownAge", bands, Band::id);
        rules.oneForEach("grounds", "ground", List.of(Ground.values()), Ground::code)
                .forEach((ground, line) -> grounds.put(ground, GroundRule.of(line)));
    }

    private Band named(String id) {
        return bands.stream().filter(band -> band.id().equals(id)).findFirst().orElseThrow();
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
        static Article of(DataEntry line) {
            return new Article(line.text("law"), line.text("article"));
        }
    }

    /**
     * @param from age in years
     * @param unable band that holds for who was found unable to judge their own interests; absent where such a finding means nothing
     */
    public record Band(
            String id, int from, Opens opens, boolean parentsDecide, Optional<String> unable, Article article) {
        static Band of(DataEntry line) {
            line.only("id", "from", "opens", "parentsDecide", "unable", "law", "article");
            return new Band(
                    line.text("id"),
                    line.number("from"),
                    line.oneOf("opens", List.of(Opens.values()), Opens::name),
                    line.flag("parentsDecide"),
                    line.findText("unable"),
                    Article.of(line));
        }
    }

    /** @param effect what it means at any age; absent where the age says it */
    public record GroundRule(Reads reads, Optional<String> effect, Article article) {
        static GroundRule of(DataEntry line) {
            line.only("ground", "reads", "effect", "law", "article");
            return new GroundRule(
                    line.oneOf("reads", List.of(Reads.values()), Reads::name),
                    line.findText("effect"),
                    Article.of(line));
        }
    }

    public static DecidingRules current() {
        return CURRENT;
    }

    /** @throws nl.passend.kernel.datafile.DataFault at the first mistake, with file, line and field */
    static DecidingRules read(DataEntry file) {
        return new DecidingRules(file);
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
