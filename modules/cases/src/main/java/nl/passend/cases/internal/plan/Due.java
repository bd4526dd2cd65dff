// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * A part of a plan that has a day, still sealed.
 *
 * @param kind code, as in {@code WorkItem}
 * @param helper worker who leaves
 * @param owner worker who does it
 * @param member member who does it
 * @param author who wrote it down
 * @param handable whether a colleague may be asked to do it instead
 * @param given that somebody asked a colleague to do it
 */
public record Due(
        UUID id,
        UUID file,
        String municipality,
        String kind,
        Optional<UUID> helper,
        Optional<UUID> owner,
        Optional<UUID> member,
        LocalDate on,
        SealedText content,
        UUID author,
        boolean handable,
        Optional<Given> given) {
    private static final String SOMEONE = "iemand";

    /** Handed to the one who does it now. */
    public record Given(UUID id, UUID by, LocalDate on, SealedText content) {
        public String why(Keyring keys) {
            return Content.parse(keys.open(content, FilePart.contentCell(id)))
                    .text("why")
                    .orElse("");
        }
    }

    /** @param name who does it, when it is neither a worker nor a member */
    public record Told(String what, Optional<String> name) {}

    /**
     * @param helperName given name of the helper, when that is a worker
     * @param memberName given name of the member
     */
    public Told open(Keyring keys, Optional<String> helperName, Optional<String> memberName) {
        Content told = Content.parse(keys.open(content, FilePart.contentCell(id)));
        return switch (kind) {
            case "proposal-owed", "proposal-unanswered", "proposal-call" ->
                new Told(told.text("words").orElse("Een voorstel: wie blijft er komen en wie niet?"), Optional.empty());
            case "helper-leaves" -> new Told(leaver(told, helperName) + " stopt", Optional.empty());
            case "helper-without-successor" ->
                new Told("Vertel wie er komt na " + leaver(told, helperName), Optional.empty());
            case "reader-ends" -> new Told(told.text("name").orElse(SOMEONE), Optional.empty());
            case "mention", "night-used", "night-look", "night-better", "meeting-answer" ->
                new Told("", Optional.empty());
            case "remark-wrong", "remark-disagree", "remark-stop" ->
                new Told(memberName.orElse(SOMEONE) + ": " + told.text("about").orElse(""), Optional.empty());
            case "safety-look" -> new Told("", Optional.empty());
            case "request-owed" -> new Told(told.text("words").orElse(""), Optional.empty());
            case "meeting" -> new Told(told.text("place").orElse(""), Optional.empty());
            case "meeting-ask", "meeting-move", "meeting-after", "stuck-ask", "carer-asks", "continuity-check" ->
                new Told(memberName.orElse(SOMEONE), Optional.empty());
            case "plan-look" -> new Told("", Optional.empty());
            case "family-plan-again", "plan-answer-waits", "plan-answer-call", "plan-answer-other" ->
                new Told(memberName.orElse(SOMEONE), Optional.empty());
            case "answer-waits", "answer-tell", "answer-call", "answer-other" ->
                new Told(memberName.orElse(SOMEONE) + ": " + told.text("what").orElse(""), Optional.empty());
            case "route-term" -> new Told(told.values().getJsonObject("frozen").getString("title"), Optional.empty());
            default -> new Told(told.text("what").orElse(""), told.text("name"));
        };
    }

    private static String leaver(Content told, Optional<String> helperName) {
        return helperName
                .or(() -> told.text("name"))
                .or(() -> told.text("organisation"))
                .orElse("een helper");
    }

    /** Where a page begins: after this one. What happened at night stands before all else. */
    public record Key(boolean night, LocalDate on, UUID id) {
        private static final String NIGHT = "n_";

        /** @return empty when the text is no key of ours */
        public static Optional<Key> parse(String text) {
            try {
                boolean night = text.startsWith(NIGHT);
                String rest = night ? text.substring(NIGHT.length()) : text;
                int split = rest.indexOf('_');
                return split < 0
                        ? Optional.empty()
                        : Optional.of(new Key(
                                night,
                                LocalDate.parse(rest.substring(0, split)),
                                UUID.fromString(rest.substring(split + 1))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return (night ? NIGHT : "") + on + "_" + id;
        }
    }

    Key key() {
        return new Key(kind.equals("night-used"), on, id);
    }
}
