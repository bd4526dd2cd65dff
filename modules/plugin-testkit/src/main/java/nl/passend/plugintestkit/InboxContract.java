// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.InboxMessage;
import org.junit.jupiter.api.Test;

/** What every inbox keeps to. */
public interface InboxContract {
    /** The bean of a plugin that was started in a fresh installation. */
    Inbox inbox() throws Exception;

    /** A message that it takes. */
    InboxMessage goodMessage();

    @Test
    default void a_message_that_comes_twice_is_taken_twice() throws Exception {
        var inbox = inbox();
        inbox.take(goodMessage());

        assertThatCode(() -> inbox.take(goodMessage())).doesNotThrowAnyException();
    }

    @Test
    default void a_message_of_a_kind_that_nobody_agreed_on_is_refused_with_a_sentence() {
        var unknown = new InboxMessage("bestaat-niet", "{}", Installed.NOW);

        assertThatExceptionOfType(Inbox.Refused.class).isThrownBy(() -> inbox().take(unknown));
    }
}
