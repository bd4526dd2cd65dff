// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameRulesTest {
    @Test
    void every_class_has_found_its_name() {
        assertThat(passend().breaches(NameRules::endings)).isEmpty();
    }

    @Test
    void a_name_that_is_not_found_yet_is_caught() {
        assertThat(planted("names").breaches(NameRules::endings))
                .satisfiesExactly(name -> assertThat(name).contains("files.FileManager"), name -> assertThat(name)
                        .contains("files.Files$RowUtils"));
    }
}
