// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.passend.kernel.Settings;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.knowledge.ItemFile;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

/** Three programmes that never were: one goes on, one ended and was taken over, and one ended and was not. */
@ApplicationScoped
class DemoProgrammes implements ShippedEditions<Programme> {
    private static final Set<String> KEPT = Set.of("samen-in-de-wijk", "rust-in-de-nacht");

    private final Programmes programmes;
    private final Settings settings;

    @Inject
    DemoProgrammes(Programmes programmes, Settings settings) {
        this.programmes = programmes;
        this.settings = settings;
    }

    @Override
    public EditionKind<Programme> kind() {
        return programmes.kind();
    }

    @Override
    public List<Shipped<Programme>> all() {
        return settings.demo() ? madeUp() : List.of();
    }

    static List<Shipped<Programme>> madeUp() {
        return ItemFile.programmes(DemoProgrammes.class, "programmes.json").stream()
                .map(programme -> isKept(programme.slug()) ? programme.ownedBy(DemoIds.REDACTIE) : programme)
                .toList();
    }

    /** Whether the editor of the demo keeps it, with what came out of it. */
    static boolean isKept(String programme) {
        return KEPT.contains(programme);
    }
}
