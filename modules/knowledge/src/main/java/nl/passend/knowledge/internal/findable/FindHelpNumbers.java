// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;
import nl.passend.pluginapi.local.HelpNumber;

/** Whom to call now in a municipality. The national numbers are among the places of Passend. */
@ApplicationScoped
public class FindHelpNumbers implements FindableSource {
    private final Plugins plugins;

    @Inject
    public FindHelpNumbers(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "help-numbers";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        for (var told : plugins.ask(PortQuestions.MUNICIPALITY)) {
            told.find().ifPresent(municipality -> municipality
                    .helpNumbers()
                    .forEach(number -> each.accept(findable(municipality.slug(), number))));
        }
    }

    private static Findable findable(String municipality, HelpNumber number) {
        return new Findable(
                municipality + "/" + number.phone().replace(" ", ""),
                SearchKind.HELP_NUMBER,
                number.title(),
                number.text() + " Bel " + number.phone() + ". Bereikbaar: " + number.hours() + ".",
                List.of(),
                "/hulp-nu",
                Set.of(municipality),
                Set.of(),
                Readers.everybody());
    }
}
