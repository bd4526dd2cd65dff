// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.pluginapi.ApiVersion;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;

/** Whether a plugin can be used together with the others, judged before any of its code runs. */
final class Fitness {
    private static final List<Class<?>> MUNICIPALITY =
            List.of(MunicipalityProfile.class, MunicipalityOffers.class, MunicipalityRules.class);
    private static final List<Class<?>> CARE_OFFICE =
            List.of(CareOfficeProfile.class, CareOfficeContacts.class, CareOfficeOffers.class, CareOfficeRules.class);

    private final List<PluginDescriptor> all;
    private final PluginBeans beans;

    Fitness(List<PluginDescriptor> all, PluginBeans beans) {
        this.all = all;
        this.beans = beans;
    }

    /** Why not, in plain Dutch. */
    Optional<String> problem(PluginDescriptor plugin) {
        return Stream.of(version(plugin), twin(plugin), sharedPackage(plugin), life(plugin), voice(plugin))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> version(PluginDescriptor plugin) {
        return ApiVersion.CURRENT.serves(plugin.api())
                ? Optional.empty()
                : Optional.of("Gemaakt voor versie " + plugin.api() + " van de plug-in-API; deze Passend heeft "
                        + ApiVersion.CURRENT + ".");
    }

    /** Nobody can tell which of the two is meant, so neither is used. */
    private Optional<String> twin(PluginDescriptor plugin) {
        return all.stream().filter(other -> other.id().equals(plugin.id())).count() == 1
                ? Optional.empty()
                : Optional.of("Twee bestanden noemen zich " + plugin.id() + ". Haal er een weg.");
    }

    private Optional<String> sharedPackage(PluginDescriptor plugin) {
        return all.stream()
                .filter(other -> !other.id().equals(plugin.id()))
                .filter(other -> (other.basePackage() + ".").startsWith(plugin.basePackage() + ".")
                        || (plugin.basePackage() + ".").startsWith(other.basePackage() + "."))
                .findFirst()
                .map(other ->
                        "Gebruikt het package " + plugin.basePackage() + " samen met plug-in " + other.id() + ".");
    }

    private Optional<String> life(PluginDescriptor plugin) {
        long lives = count(plugin, Plugin.class);
        return lives == 1
                ? Optional.empty()
                : Optional.of("Heeft " + lives + " CDI-beans van het type Plugin; het moet er precies een zijn.");
    }

    private Optional<String> voice(PluginDescriptor plugin) {
        if (plugin.municipality().isEmpty() && MUNICIPALITY.stream().anyMatch(port -> count(plugin, port) > 0)) {
            return Optional.of("Spreekt voor een gemeente, maar noemt er geen in " + PluginDescriptor.FILE + ".");
        }
        if (plugin.careOffice().isEmpty() && CARE_OFFICE.stream().anyMatch(port -> count(plugin, port) > 0)) {
            return Optional.of("Spreekt voor een zorgkantoor, maar noemt er geen in " + PluginDescriptor.FILE + ".");
        }
        return Optional.empty();
    }

    private long count(PluginDescriptor plugin, Class<?> port) {
        return beans.of(port).stream()
                .filter(found -> plugin.owns(found.className()))
                .count();
    }
}
