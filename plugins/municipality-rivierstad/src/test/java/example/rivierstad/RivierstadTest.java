// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.plugintestkit.Installed;
import nl.passend.plugintestkit.MunicipalityContract;
import org.junit.jupiter.api.Test;

class RivierstadTest implements MunicipalityContract {
    @Override
    public Plugin plugin() {
        return new RivierstadPlugin();
    }

    @Override
    public MunicipalityProfile municipalityProfile() {
        return started(Map.of());
    }

    @Override
    public MunicipalityOffers municipalityOffers() {
        return new RivierstadOffers();
    }

    @Override
    public MunicipalityRules municipalityRules() {
        return new RivierstadRules();
    }

    @Test
    void the_promise_is_the_one_that_was_set() {
        var terms = started(Map.of(RivierstadPlugin.FIRST_TALK_DAYS, "3"))
                .municipality()
                .terms();

        assertThat(terms).anyMatch(term -> term.text().startsWith("Binnen 3 werkdagen"));
    }

    @Test
    void a_night_line_that_is_closed_is_not_shown() {
        var municipality = started(Map.of(RivierstadPlugin.NIGHT_LINE, "false")).municipality();

        assertThat(municipality.helpNumbers())
                .noneMatch(number -> number.hours().equals("dag en nacht"));
    }

    private static Rivierstad started(Map<String, String> saved) {
        var plugin = new RivierstadPlugin();
        plugin.start(Installed.context(plugin, saved));
        var rivierstad = new Rivierstad();
        rivierstad.plugin = plugin;
        return rivierstad;
    }
}
