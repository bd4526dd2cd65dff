// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/zaken", "/zaken/0190?deel=tijdlijn&na=3#x", "/a//b", "/%2f%2felders.example"})
    void a_place_in_this_application_is_local(String path) {
        assertThat(LocalPath.of(path)).isPresent();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "javascript:alert(1)",
                "/\t/elders.example",
                "/\r\nSet-Cookie: a=b",
                " /zaken",
                "zaken",
                "/é",
                "/%zz",
                "/{id}",
                "/<b>"
            })
    void what_a_browser_could_read_as_elsewhere_is_not(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Property
    void whatever_is_accepted_leads_to_this_host(
            @ForAll
                    @Chars({'/', '\\', '@', ':', '?', '#', '.', '%', ' '})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 12)
                    String path) {
        LocalPath.of(path).ifPresent(local -> assertThat(URI.create("https://passend.example/inloggen")
                        .resolve(local.value())
                        .getHost())
                .isEqualTo("passend.example"));
    }

    @Test
    void a_place_is_not_endlessly_long() {
        assertThat(LocalPath.of("/" + "a".repeat(500))).isEmpty();
    }
}
