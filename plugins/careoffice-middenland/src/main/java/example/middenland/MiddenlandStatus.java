// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.pluginapi.screen.Field;
import nl.passend.pluginapi.screen.Panel;
import nl.passend.pluginapi.screen.Section;
import nl.passend.pluginapi.screen.StatusPanel;

/** How many questions lie with the care office, for the administrator. */
@ApplicationScoped
public class MiddenlandStatus implements StatusPanel {
    @Inject
    MiddenlandPlugin plugin;

    @Override
    public Panel status() {
        return new Panel(
                "Vragen aan het zorgkantoor",
                List.of(Section.fields(
                        "Stand",
                        List.of(
                                new Field("Gesteld", Integer.toString(count("question/"))),
                                new Field("Beantwoord", Integer.toString(count("answer/")))))));
    }

    private int count(String prefix) {
        return plugin.store().keys(prefix).size();
    }
}
