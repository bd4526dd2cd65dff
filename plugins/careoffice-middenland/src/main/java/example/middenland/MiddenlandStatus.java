// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.pluginapi.screen.Field;
import nl.passend.pluginapi.screen.Panel;
import nl.passend.pluginapi.screen.Section;
import nl.passend.pluginapi.screen.StatusPanel;

/** Which waiting times came in last, for the administrator. */
@ApplicationScoped
public class MiddenlandStatus implements StatusPanel {
    @Inject
    MiddenlandPlugin plugin;

    @Override
    public Panel status() {
        var waiting = plugin.waitingTimes();
        return new Panel(
                "Wachttijden",
                List.of(Section.fields(
                        "Laatst ingestuurd",
                        List.of(
                                new Field(
                                        "Gemeten op",
                                        waiting.measuredOn().map(Days::text).orElse("nog niets")),
                                new Field(
                                        "Soorten aanbod",
                                        Integer.toString(waiting.weeks().size()))))));
    }
}
