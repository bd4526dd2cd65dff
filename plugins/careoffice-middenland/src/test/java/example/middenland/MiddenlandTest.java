// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.careoffice.CareOfficeQuestions;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.plugintestkit.CareOfficeContract;
import nl.passend.plugintestkit.Installed;

class MiddenlandTest implements CareOfficeContract {
    @Override
    public Plugin plugin() {
        return new MiddenlandPlugin();
    }

    @Override
    public CareOfficeProfile careOfficeProfile() {
        return new Middenland();
    }

    @Override
    public CareOfficeContacts careOfficeContacts() {
        return new Middenland();
    }

    @Override
    public CareOfficeOffers careOfficeOffers() {
        return new MiddenlandOffers();
    }

    @Override
    public CareOfficeRules careOfficeRules() {
        return new MiddenlandRules();
    }

    @Override
    public CareOfficeQuestions careOfficeQuestions() {
        var plugin = new MiddenlandPlugin();
        plugin.start(Installed.context(plugin));
        var questions = new MiddenlandQuestions();
        questions.plugin = plugin;
        return questions;
    }
}
