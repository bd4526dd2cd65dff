// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.InboxMessage;

/** The care office sends its waiting times in; the plugin keeps the last. */
@ApplicationScoped
public class MiddenlandInbox implements Inbox {
    private static final String KIND = "waiting-times";

    @Inject
    MiddenlandPlugin plugin;

    @Override
    public void take(InboxMessage message) throws Refused {
        if (!message.kind().equals(KIND)) {
            throw new Refused("Dit zorgkantoor neemt alleen " + KIND + " aan.");
        }
        WaitingTimes.read(message.json()).keep(plugin.store());
    }
}
