// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who represents somebody, by which ground, and what that means today.
 *
 * @param representative member; absent for who is from outside
 * @param name of who is from outside
 * @param ground code
 * @param effect what it means here today: {@code decides}, {@code together}, {@code sixteen}, {@code grown}, {@code cares},
 *     {@code money}, {@code asked}, {@code unable}, {@code later}, {@code over} or {@code withheld}
 * @param law slug in the law catalogue
 * @param article on which the ground rests
 * @param mayDo what they were asked to do, in words
 * @param decidedOn day of the decision or of the paper
 * @param reference number of the decision, or where it stands
 * @param until last day; it ends by itself after it
 * @param withheld for the team: why they do not read along
 */
public record RepresentationView(
        UUID id,
        UUID represented,
        Optional<UUID> representative,
        Optional<String> name,
        Optional<String> organisation,
        Optional<String> phone,
        String ground,
        String effect,
        String law,
        String article,
        Optional<String> mayDo,
        Optional<LocalDate> decidedOn,
        Optional<String> reference,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Withheld> withheld) {
    /**
     * @param reason {@code safety}, {@code youth} or {@code court}; absent while nobody wrote it down
     * @param until day on which it is asked anew; nothing opens by itself
     * @param state {@code unread} (holds, and a second reader is asked for), {@code standing} or {@code opening} (holds, and somebody
     *     proposed to open it)
     * @param by given name of who wrote it last
     * @param readBy given name of the second reader
     * @param mayConfirm whether the one who asks is another than who wrote it
     */
    public record Withheld(
            Optional<String> reason,
            Optional<String> words,
            Optional<LocalDate> until,
            String state,
            Optional<String> by,
            Optional<String> readBy,
            boolean mayConfirm,
            long version) {}
}
