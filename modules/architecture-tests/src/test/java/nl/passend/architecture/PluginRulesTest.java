// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PluginRulesTest {
    private static final String PLANTED = "nl.passend.architecture.planted.plugins";

    @Test
    void plugins_know_their_interface_only() {
        var plugins = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("example");

        assertThat(plugins).isNotEmpty();
        PluginRules.interfaceOnly("example").check(plugins);
    }

    @Test
    void a_plugin_that_opens_the_vault_or_serves_an_address_is_caught() {
        var broken = PluginRules.interfaceOnly(PLANTED).evaluate(new ClassFileImporter().importPackages(PLANTED));

        assertThat(broken.getFailureReport().getDetails())
                .anyMatch(breach -> breach.contains("nl.passend.kernel.vault.Vault"))
                .anyMatch(breach -> breach.contains("jakarta.ws.rs.Path"));
    }
}
