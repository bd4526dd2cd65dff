// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckRegister.Status;

/** Enters the bottlenecks, says what came of some, opens a few to everybody, and has them counted. */
@ApplicationScoped
class LoadBottlenecks implements DemoPart {
    private final BottleneckRegister register;

    @Inject
    LoadBottlenecks(BottleneckRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "bottlenecks";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(LocalDate firstDay) {
        DemoBottlenecks.all(YearMonth.from(firstDay)).forEach(told -> {
            Bottleneck entered = register.register(told.bottleneck(), true);
            if (entered.status() == Status.REPORTED && told.status() != Status.REPORTED) {
                entered = follow(entered, told, firstDay);
            }
            if (entered.status() == Status.SOLVED && !entered.published()) {
                register.publish(entered.id(), entered.version(), firstDay.minusDays(10));
            }
        });
        register.count();
    }

    private Bottleneck follow(Bottleneck entered, DemoBottlenecks.Told told, LocalDate firstDay) {
        return register.progress(
                entered.id(),
                entered.version(),
                new Progress(
                        Optional.of(told.status()),
                        told.outcome(),
                        told.outcome().map(outcome -> firstDay.minusDays(14)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                true);
    }
}
