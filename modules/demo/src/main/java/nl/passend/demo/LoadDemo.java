// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static java.util.Comparator.comparingInt;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.ActAs;

/**
 * Loads what of the demo is not there yet, after the migrations and before the first request. A part that was loaded is left
 * alone for good, so that whatever a visitor changed survives the next start.
 */
@ApplicationScoped
class LoadDemo {
    private static final Logger LOG = System.getLogger(LoadDemo.class.getName());

    /** After everything that the facades stand on: migrations come at 1, the kernel's own loops up to some hundreds. */
    private static final int AFTER_THE_KERNEL = 5000;

    private final Settings settings;
    private final Instance<DemoPart> parts;
    private final DemoLedger ledger;
    private final ActAs actAs;

    @Inject
    LoadDemo(Settings settings, Instance<DemoPart> parts, DemoLedger ledger, ActAs actAs) {
        this.settings = settings;
        this.parts = parts;
        this.ledger = ledger;
        this.actAs = actAs;
    }

    void atStart(@Observes @Priority(AFTER_THE_KERNEL) Startup startup) {
        if (settings.demo()) {
            actAs.system(this::load);
        }
    }

    /** A build that has nothing left to load does not make its parts to ask them, with all that they would need. */
    void load() {
        if (settings.build().filter(ledger::holdsAllOf).isPresent()) {
            return;
        }
        var firstDay = ledger.firstDay();
        parts.stream()
                .sorted(comparingInt(DemoPart::order))
                .filter(part -> !ledger.holds(part.name()))
                .forEach(part -> {
                    part.load(firstDay);
                    ledger.add(part.name());
                    LOG.log(Level.INFO, "Demo: loaded {0}", part.name());
                });
        settings.build().ifPresent(ledger::allLoaded);
    }
}
