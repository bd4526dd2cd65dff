// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post;

import java.util.Collection;
import java.util.UUID;

/**
 * Notices by mail. They say that something waits, never what or about whom: no name, no file, no text from a file.
 */
public interface Post {
    /** What can be said; subject and text are fixed, in plain Dutch, in the message bundle {@code post}. */
    enum Notice {
        NEWS_IN_FILE,
        INVITATION_READY,
        QUESTION_WAITING,
        /** Somebody broke the glass. */
        BREAK_GLASS_USED,
        /** Somebody tried several times in vain. */
        BREAK_GLASS_MISSED,
        /** Offers of whom one is the owner were not looked at for too long. */
        OFFERS_GOT_OLD,
        /** A colleague gave some of their work. */
        WORK_GIVEN,
        /** One does the work of a colleague for some days. */
        STANDS_IN,
        /** A family let know that it had to use its emergency plan. */
        NIGHT_USED;

        /** Whether it asks for something that has to be done, and so goes to whoever stands in. What is of the person alone waits. */
        public boolean isWork() {
            return this != INVITATION_READY && this != OFFERS_GOT_OLD;
        }
    }

    /**
     * Sends through the outbox, in the running transaction, to those of these people who have an address. Who is away that day is
     * spared what is work: it goes to who stands in for them.
     */
    void notify(Notice notice, Collection<UUID> personIds);
}
