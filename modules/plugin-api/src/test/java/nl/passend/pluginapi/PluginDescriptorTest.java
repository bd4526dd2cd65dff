// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginDescriptorTest {
    private static final String WHOLE = """
            id = municipality-rivertown
            title = Gemeente Rivertown
            version = 1.2
            maker = Rivertown IT
            api = 1.0
            package = example.rivertown
            municipality = rivertown
            """;

    @Test
    void the_file_says_which_plugin_this_is() throws IOException {
        var plugin = read(WHOLE);

        assertThat(plugin.id()).hasToString("municipality-rivertown");
        assertThat(plugin.api()).isEqualTo(new ApiVersion(1, 0));
        assertThat(plugin.municipality()).contains("rivertown");
        assertThat(plugin.careOffice()).isEmpty();
        assertThat(plugin.owns("example.rivertown.Desks")).isTrue();
        assertThat(plugin.owns("example.rivertowns.Desks")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "version", "maker", "api", "package"})
    void a_missing_key_is_named(String key) {
        var without = WHOLE.replaceAll("(?m)^" + key + " =.*\n", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(without))
                .withMessage("The key " + key + " is missing");
    }

    @Test
    void a_key_that_nobody_knows_is_a_slip_of_the_pen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + "municipalty = rivertown\n"))
                .withMessageContaining("Nobody knows the key municipalty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl.passend.cases", "java.util", "jakarta.inject", "rivertown", "Example.River"})
    void the_package_is_the_makers_own(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(WHOLE.replace("example.rivertown", name)));
    }

    private static PluginDescriptor read(String text) throws IOException {
        return PluginDescriptor.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
