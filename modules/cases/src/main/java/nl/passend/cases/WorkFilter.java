// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which work one wants to see.
 *
 * @param file one file; empty: all of one's teams
 */
public record WorkFilter(Whose whose, Optional<WorkKind> kind, Optional<When> when, Optional<UUID> file) {
    public static final WorkFilter ALL =
            new WorkFilter(Whose.TEAM, Optional.empty(), Optional.empty(), Optional.empty());

    /** Who is to do it. */
    public enum Whose {
        TEAM("team", ""),
        /** I, and those for whom I stand in today. */
        MINE("mine", "mij"),
        /** A colleague to whom I gave it. */
        GIVEN("given", "uitgegeven");

        private final String code;
        private final String word;

        Whose(String code, String word) {
            this.code = code;
            this.word = word;
        }

        public String code() {
            return code;
        }

        public String word() {
            return word;
        }

        static Whose ofWord(String word) {
            return Arrays.stream(values())
                    .filter(whose -> whose.word.equals(word))
                    .findFirst()
                    .orElse(TEAM);
        }
    }

    /** By which day. */
    public enum When {
        OVERDUE("overdue", "te-laat"),
        /** Today and the six days after, and what is late. */
        WEEK("week", "week");

        private final String code;
        private final String word;

        When(String code, String word) {
            this.code = code;
            this.word = word;
        }

        public String code() {
            return code;
        }

        public String word() {
            return word;
        }

        static Optional<When> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(when -> when.word.equals(word))
                    .findFirst();
        }
    }

    /** What is typed in an address; what is no filter of ours is left out. */
    public static WorkFilter ofWords(String whose, String kind, String when, Optional<UUID> file) {
        return new WorkFilter(Whose.ofWord(whose), WorkKind.ofWord(kind), When.ofWord(when), file);
    }

    /** As the page has it in its address: {@code van=mij&soort=vragen}; empty when nothing is filtered. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (whose != Whose.TEAM) {
            words.add("van=" + whose.word);
        }
        kind.ifPresent(one -> words.add("soort=" + one.word()));
        when.ifPresent(one -> words.add("wanneer=" + one.word));
        file.ifPresent(one -> words.add("zaak=" + one));
        return String.join("&", words);
    }

    /** The opposite of {@link #words}. */
    public static WorkFilter parse(String words) {
        String whose = "";
        String kind = "";
        String when = "";
        Optional<UUID> file = Optional.empty();
        for (String word : words.split("&")) {
            int split = word.indexOf('=') + 1;
            switch (word.substring(0, split)) {
                case "van=" -> whose = word.substring(split);
                case "soort=" -> kind = word.substring(split);
                case "wanneer=" -> when = word.substring(split);
                case "zaak=" -> file = Optional.of(UUID.fromString(word.substring(split)));
                default -> {
                    // nothing was filtered
                }
            }
        }
        return ofWords(whose, kind, when, file);
    }
}
