// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
    private static final String CARELESS = "files/src/main/java/Careless.java";

    @Test
    void no_module_but_the_demo_names_a_municipality() {
        assertThat(SourceRules.municipalities(Sources.passend())).isEmpty();
    }

    @Test
    void every_source_file_starts_with_its_licence() {
        assertThat(SourceRules.headers(Sources.passend())).isEmpty();
    }

    @Test
    void nobody_prints() {
        assertThat(SourceRules.printing(Sources.passend())).isEmpty();
    }

    @Test
    void only_outermost_boundaries_catch_everything() {
        assertThat(CatchAllRules.outermostOnly(Sources.passend(), CatchAllRules.boundaries()))
                .isEmpty();
    }

    @Test
    void a_municipality_outside_the_demo_is_caught() {
        assertThat(SourceRules.municipalities(Sources.planted()))
                .containsExactly(
                        "files/src/main/resources/texts.properties:1 names a municipality: welcome=Welkom in Rivierstad",
                        "screen-kit/src/main/resources/index.txt:1 names a municipality: themes/rivierstad.css",
                        "screen-kit/src/main/resources/index.txt:2 names a municipality: logos/rivierstad.svg",
                        "screen-kit/src/main/resources/themes/rivierstad.css:1 names a municipality: .rivierstad-theme { --color: green; }");
    }

    @Test
    void a_source_file_without_its_licence_is_caught() {
        assertThat(SourceRules.headers(Sources.planted()))
                .containsExactly(CARELESS + " does not start with its SPDX-License-Identifier");
    }

    @Test
    void printing_is_caught() {
        assertThat(SourceRules.printing(Sources.planted()))
                .containsExactly(
                        CARELESS + ":6 prints a stack trace: e.printStackTrace();",
                        CARELESS + ":7 prints instead of logging: System.out.println(\"failed\");");
    }

    @Test
    void catching_everything_is_caught_also_when_it_is_one_of_several() {
        assertThat(CatchAllRules.outermostOnly(Sources.planted(), Map.of()))
                .containsExactly(CARELESS + " catches everything", "files/src/main/java/Sly.java catches everything");
    }

    @Test
    void a_boundary_without_a_reason_or_without_need_is_caught() {
        var boundaries =
                Map.of(CARELESS, " ", "files/src/main/java/Gone.java", "once", "files/src/main/java/Sly.java", "ok");

        assertThat(CatchAllRules.outermostOnly(Sources.planted(), boundaries))
                .containsExactly(
                        "files/src/main/java/Gone.java is listed as a boundary but catches nothing",
                        CARELESS + " is listed as a boundary without a reason");
    }
}
