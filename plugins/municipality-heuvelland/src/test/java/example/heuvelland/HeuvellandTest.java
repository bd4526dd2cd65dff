// SPDX-License-Identifier: EUPL-1.2
package example.heuvelland;

import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.plugintestkit.MunicipalityContract;

class HeuvellandTest implements MunicipalityContract {
    @Override
    public Plugin plugin() {
        return new HeuvellandPlugin();
    }

    @Override
    public MunicipalityProfile municipalityProfile() {
        return new Heuvelland();
    }

    @Override
    public MunicipalityOffers municipalityOffers() {
        return new HeuvellandOffers();
    }

    @Override
    public MunicipalityRules municipalityRules() {
        return new HeuvellandRules();
    }
}
