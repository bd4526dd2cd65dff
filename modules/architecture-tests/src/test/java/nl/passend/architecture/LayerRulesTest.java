// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerRulesTest {
    @Test
    void use_cases_know_no_request() {
        assertThat(passend().breaches(LayerRules::web)).isEmpty();
    }

    @Test
    void only_the_kernel_knows_the_server() {
        assertThat(passend().breaches(LayerRules::server)).isEmpty();
    }

    @Test
    void only_the_vault_knows_cryptography() {
        assertThat(passend().breaches(LayerRules::cryptography)).isEmpty();
    }

    @Test
    void a_use_case_that_knows_the_request_is_caught() {
        assertThat(planted("layers").breaches(LayerRules::web)).isNotEmpty().allSatisfy(use -> assertThat(use)
                .contains("internal.OpenFile", "jakarta.ws.rs.core.UriInfo"));
    }

    @Test
    void a_module_that_knows_the_persistence_provider_is_caught() {
        assertThat(planted("layers").breaches(LayerRules::server)).isNotEmpty().allSatisfy(use -> assertThat(use)
                .contains("files.internal.OpenFile", "org.eclipse.persistence"));
    }

    @Test
    void a_cipher_outside_the_vault_is_caught() {
        assertThat(planted("layers").breaches(LayerRules::cryptography))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use).contains("kernel.vault.OwnCipher", "com.google.crypto.tink"));
    }
}
