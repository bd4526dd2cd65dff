// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.Setting;

/** Saves what was checked before, and puts on record which settings changed. */
@ApplicationScoped
class SaveSettings {
    private final StoredSettings stored;
    private final PluginRows rows;
    private final Audit audit;

    @Inject
    SaveSettings(StoredSettings stored, PluginRows rows, Audit audit) {
        this.stored = stored;
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional
    void save(PluginId plugin, long version, List<Setting> declared, Map<String, String> values) {
        stored.claim(plugin, version);
        for (Setting setting : declared) {
            var value = values.get(setting.name());
            if (value != null && value.isEmpty()) {
                stored.remove(plugin, setting.name());
            } else if (value != null) {
                stored.put(plugin, setting, value);
            }
        }
        audit.changed(new AuditEvent(
                AuditAction.UPDATE,
                "plugin.settings",
                ObjectType.PLUGIN,
                List.of(rows.idOf(plugin)),
                List.of(),
                values.keySet().stream().sorted().toList(),
                Purpose.MACHINE,
                Optional.empty()));
    }
}
