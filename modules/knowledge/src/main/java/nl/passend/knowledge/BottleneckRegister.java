// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * By what people get stuck, told without them: what happened with it, and how often it happens. One text is read by who works with it
 * in its own municipality, and by others only when the family agreed. How often is told of groups that are large enough; see
 * {@link #counts()}. Which file it came from is known to the file, not here.
 */
public interface BottleneckRegister {
    /** Where it would have to change. */
    enum Level {
        CASE,
        ORGANISATION,
        REGION,
        NATIONAL_LAW;

        /** As in texts and in rows. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Status {
        REPORTED,
        TAKEN_UP,
        PASSED_ON,
        SOLVED,
        NOT_SOLVED;

        /** As in texts and in rows. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How it is counted.
     *
     * @param cause code of one of the five of {@link BottleneckTypes}
     * @param boundary code of one of the twelve
     * @param laws codes; it counts for the first
     * @param personas slugs; it counts for the first
     */
    record Types(String cause, Optional<String> boundary, List<String> laws, List<String> personas, Level level) {
        public Types {
            laws = List.copyOf(laws);
            personas = List.copyOf(personas);
        }
    }

    /**
     * @param words what happened, without saying to whom
     * @param solver who can solve it
     * @param lessons slugs of what was learnt from it
     */
    record NewBottleneck(
            UUID id,
            String municipality,
            YearMonth month,
            String words,
            Types types,
            Optional<String> solver,
            List<String> lessons) {
        public NewBottleneck {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * @param told the day on which who brought it in was told what happened
     * @param agreed the day on which the family agreed that it is published
     * @param version for If-Match
     */
    record Bottleneck(
            UUID id,
            String municipality,
            YearMonth month,
            String words,
            Types types,
            Optional<String> solver,
            List<String> lessons,
            Status status,
            Optional<String> outcome,
            Optional<LocalDate> told,
            Optional<LocalDate> agreed,
            boolean published,
            long version) {}

    /**
     * What came of it. What is empty stays as it was.
     *
     * @param words a better text; the former is gone
     */
    record Progress(
            Optional<Status> status,
            Optional<String> outcome,
            Optional<LocalDate> told,
            Optional<String> words,
            Optional<String> solver,
            Optional<List<String>> lessons) {}

    /** By what is counted; one table each. */
    enum Facet {
        CAUSE,
        BOUNDARY,
        LAW,
        LEVEL,
        PERSONA;

        /** As in texts and in rows. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param value a code or slug; empty: those that have none
     * @param total never under the smallest count
     */
    record Count(Facet facet, String value, int total) {}

    /**
     * Bottlenecks of one municipality that were counted together, once. What no count says of the total was kept back.
     *
     * @param closed the day on which they were counted
     * @param threshold the smallest count that is shown
     */
    record Batch(String municipality, LocalDate closed, int threshold, int total, List<Count> counts) {
        public Batch {
            counts = List.copyOf(counts);
        }
    }

    /** Slugs of the municipalities whose bottlenecks this user reads and writes; empty for most. */
    Set<String> worksFor();

    /**
     * What this user may read, the newest first: all of their own municipality, and what is published.
     *
     * @param municipality slug; only of this one
     * @param after the last one of the page before
     */
    List<Bottleneck> list(Optional<String> municipality, Optional<UUID> after, int limit);

    /** Everything that is published, for everybody. */
    List<Bottleneck> published();

    /**
     * What a lesson was learnt from, as far as this user may read it, the newest first.
     *
     * @param lesson slug
     */
    List<Bottleneck> behind(String lesson);

    /** @throws nl.passend.kernel.problem.ProblemException NOT_FOUND when there is none that this user may read */
    Bottleneck get(UUID id);

    /**
     * Does nothing when the id is there already.
     *
     * @param looked whoever enters it has looked at what the check points at
     * @throws nl.passend.kernel.problem.ProblemException FORBIDDEN to who does not work for this municipality, INVALID with every field,
     *     TRACES when the check found something and nobody looked
     */
    Bottleneck register(NewBottleneck bottleneck, boolean looked);

    /**
     * From a file, in the very words that whoever it is about has read and let go. Who sent it stays with the file: here nobody entered
     * it.
     *
     * @throws nl.passend.kernel.problem.ProblemException INVALID with every field
     */
    Bottleneck receive(NewBottleneck bottleneck);

    /** As {@link #register}: words and what happened pass the check. */
    Bottleneck progress(UUID id, long version, Progress progress, boolean looked);

    /** Opens one text to everybody; only when the family agreed, on this day. */
    Bottleneck publish(UUID id, long version, LocalDate agreed);

    /** At once and without a reason: who agreed may come back on it. */
    Bottleneck withdraw(UUID id, long version);

    /** All counts there are, the newest first. They never change, so nothing can be told from a difference of two looks. */
    List<Batch> counts();

    /** Counts what waits, in each municipality where enough waits; the product does so by itself. */
    void count();
}
