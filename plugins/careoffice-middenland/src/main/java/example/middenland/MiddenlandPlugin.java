// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginStore;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;

/** Says when the waiting times are too old to go by. */
@ApplicationScoped
public class MiddenlandPlugin implements Plugin {
    static final String FRESH_DAYS = "freshDays";

    private volatile PluginContext context;

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        FRESH_DAYS,
                        "Wachttijden tellen zoveel dagen",
                        new SettingType.Number(1, 365),
                        true,
                        Optional.of("60"),
                        "Zijn de wachttijden ouder, dan staat bij de plug-in dat ze oud zijn. Het zorgkantoor kan ze zelf insturen."));
    }

    @Override
    public void start(PluginContext given) {
        context = given;
    }

    @Override
    public Health health() {
        var oldest = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC)
                .minusDays(context.settings().number(FRESH_DAYS));
        long old = MiddenlandOffers.with(waitingTimes()).stream()
                .flatMap(offer -> offer.waitingTime().stream())
                .filter(time -> time.measuredOn().isBefore(oldest))
                .count();
        return old == 0
                ? Health.good()
                : Health.care("Van " + old + " soorten aanbod is de wachttijd ouder dan de instelling zegt. Vraag het"
                        + " zorgkantoor om nieuwe.");
    }

    WaitingTimes waitingTimes() {
        return WaitingTimes.kept(context.store());
    }

    PluginStore store() {
        return context.store();
    }
}
