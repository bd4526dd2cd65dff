// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.screenkit.TemplateScan;
import org.junit.jupiter.api.Test;

/** The screen kit knows what a template may not hold; here every module is held to it, also one that forgot to. */
class TemplateRulesTest {
    @Test
    void no_template_goes_round_the_content_security_policy() {
        assertThat(Sources.passendFolders("src/main/jte"))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(TemplateScan.of(folder)).isEmpty());
    }

    @Test
    void what_the_policy_forbids_is_caught_and_nothing_else() {
        assertThat(Sources.plantedFolders("src/main/jte")).singleElement().satisfies(folder -> assertThat(
                        TemplateScan.of(folder))
                .extracting(finding -> finding.substring(finding.lastIndexOf(": ") + 2))
                .containsExactlyInAnyOrder(
                        "unescaped output",
                        "a script in the page",
                        "a style in the page",
                        "a style in the page",
                        "an event handler",
                        "a script as address"));
    }
}
