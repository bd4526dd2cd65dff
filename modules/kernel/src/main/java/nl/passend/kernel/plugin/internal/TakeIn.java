// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.persistence.RunningTransaction;
import nl.passend.kernel.plugin.PluginInbox;
import nl.passend.kernel.plugin.internal.PluginHost.PortBean;
import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.InboxMessage;
import nl.passend.pluginapi.PluginId;

/** What comes in goes along the plugin's own road: a flood of it fills that road and nobody else's. */
@ApplicationScoped
class TakeIn implements PluginInbox {
    private final PluginHost host;
    private final StoredSettings stored;
    private final RunningTransaction transaction;

    @Inject
    TakeIn(PluginHost host, StoredSettings stored, RunningTransaction transaction) {
        this.host = host;
        this.stored = stored;
        this.transaction = transaction;
    }

    @Override
    public Outcome deliver(PluginId plugin, Optional<String> key, String kind, String json) {
        if (transaction.isThere()) {
            throw new IllegalStateException("A plugin is never called inside a transaction");
        }
        return bean(plugin)
                .filter(bean -> key.isPresent() && isKey(plugin, key.get()))
                .map(bean -> hand(bean, kind, json))
                .orElseGet(Outcome.Shut::new);
    }

    private Optional<PortBean<Inbox>> bean(PluginId plugin) {
        return host.ports(Inbox.class).stream()
                .filter(bean -> bean.plugin().id().equals(plugin))
                .findFirst();
    }

    private boolean isKey(PluginId plugin, String shown) {
        return stored.open(plugin, List.of(InboxKey.SETTING))
                .find(InboxKey.SETTING.name())
                .filter(key -> InboxKey.fits(key, shown))
                .isPresent();
    }

    /** A refusal is a good answer: it tells nothing against the plugin. */
    private static Outcome hand(PortBean<Inbox> bean, String kind, String json) {
        var plugin = bean.plugin();
        var message = new InboxMessage(kind, json, plugin.now());
        Asked<Optional<String>> asked = plugin.send(() -> {
            try {
                bean.bean().get().take(message);
                return Optional.empty();
            } catch (Inbox.Refused refusal) {
                return Optional.of(refusal.getMessage());
            }
        });
        var refused = asked.told(HostedPlugin.LIMIT).find();
        if (refused.isEmpty()) {
            return new Outcome.Later();
        }
        if (refused.get().isPresent()) {
            return new Outcome.Refused(refused.get().get());
        }
        plugin.known().doubt();
        return new Outcome.Taken();
    }
}
