// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

/**
 * Takes in what a municipality or care office sends by itself, such as new waiting times. Passend has one address for it,
 * {@code POST /api/v1/plugins/<id>/inbox}, with a key that the administrator sets; without a key the door is shut. What is sent says
 * nothing about a client.
 *
 * <p>A sender that hears nothing sends again: the same message twice must do no harm. After a message Passend asks the plugin
 * anew for everything that it had told.
 */
public interface Inbox {
    /** @throws Refused when the sender must send something else; the sentence goes back to the sender */
    void take(InboxMessage message) throws Refused;

    /** What came cannot be used. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param sentence what is wrong with it, at most a paragraph */
        public Refused(String sentence) {
            super(Checks.paragraph(sentence, "sentence"));
        }
    }
}
