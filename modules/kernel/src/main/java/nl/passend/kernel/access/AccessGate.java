// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The only door to client data, on every path: page, REST, search, export, live update, plugin, feed. Rights are read anew
 * each request; a grant or a membership that ended a moment ago opens nothing.
 */
public interface AccessGate {
    /**
     * Lets the current user in, and puts the look on record (sealed before the answer leaves).
     *
     * @return the strongest grant: TEAM before BREAK_GLASS before CLIENT_SUPPORTER before HOUSEHOLD_MEMBER; never FUNDER or
     *     OUTSIDE_READER
     * @throws nl.passend.kernel.problem.ProblemException NOT_FOUND when there is no grant: whether the object exists stays
     *     unknown, and the try goes on record the same way, whether it exists or not
     */
    Grant enter(ObjectType type, UUID object, Purpose purpose);

    /**
     * As {@link #enter}, and lets in by a FUNDER's grant too when there is no other: for the one page that says what help costs. A
     * funder's look stands on record as {@link Purpose#FUNDING}.
     */
    Grant enterOrAsFunder(ObjectType type, UUID object, Purpose purpose);

    /**
     * The one door for an OUTSIDE_READER's grant, and for no other: to what somebody of the household gave them to read. The look
     * stands on record as {@link Purpose#READING_ALONG}.
     */
    Grant enterAsReader(ObjectType type, UUID object);

    /**
     * As {@link #enter}, for a change: refused with UNAVAILABLE before it begins when the sealer is down, and with FORBIDDEN
     * to who came in by break-glass.
     */
    Grant enterToChange(ObjectType type, UUID object);

    /**
     * Puts a look at a list on record, with every object that was listed: one line, or one for each municipality when the list
     * goes over several, since the record of each is its own.
     *
     * @param municipalities slug of the municipality of each object that was listed
     */
    void listed(ObjectType type, Purpose purpose, Map<UUID, String> municipalities);

    /** The ordinary list, of what one works with or what is one's own. */
    default void listed(ObjectType type, Map<UUID, String> municipalities) {
        listed(type, Purpose.LIST, municipalities);
    }

    /** Every grant by which the current user may enter, strongest first; empty when none. Puts no look on record. */
    List<Grant> explain(ObjectType type, UUID object);

    /**
     * The grants by which the current user pays for help, the newest first: with {@link #listed} the only way to a list of them.
     *
     * @param before only grants made before this one: where the former page ended
     * @return one more than {@code limit} when there are more
     */
    List<Grant> asFunder(ObjectType type, Optional<UUID> before, int limit);

    /** As {@link #asFunder}: the grants by which the current user reads what somebody gave them. */
    List<Grant> asReader(ObjectType type, Optional<UUID> before, int limit);

    /**
     * SQL condition and parameters for lists, in which nothing stands that is open by break-glass or to a funder alone: rows that the
     * current user may see. The only join across module prefixes.
     */
    Visible visible(ObjectType type);
}
