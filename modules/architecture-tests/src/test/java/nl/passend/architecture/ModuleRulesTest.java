// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleRulesTest {
    /** The launcher and the test kit of plugins are programs of their own and no part of the application. */
    @Test
    void every_module_with_code_is_looked_at() {
        var inHouse = Sources.modulesWithCode().stream()
                .filter(folder -> !folder.equals("launcher") && !folder.equals("plugin-testkit"))
                .map(folder -> folder.replace("-", ""))
                .toList();

        assertThat(passend().modules()).containsAll(inHouse);
    }

    @Test
    void every_module_declares_its_neighbours() {
        assertThat(ModuleRules.declarations(passend())).isEmpty();
    }

    @Test
    void modules_use_only_neighbours_that_they_declare() {
        assertThat(passend().breaches(ModuleRules::neighbours)).isEmpty();
    }

    @Test
    void the_insides_of_a_module_are_its_own() {
        assertThat(passend().breaches(ModuleRules::insides)).isEmpty();
    }

    @Test
    void modules_form_no_cycle() {
        assertThat(passend().breaches(ModuleRules::modulesWithoutCycles)).isEmpty();
    }

    @Test
    void the_interfaces_of_the_kernel_form_no_cycle() {
        assertThat(passend().breaches(ModuleRules::kernelWithoutCycles)).isEmpty();
    }

    @Test
    void a_module_that_declares_nothing_is_caught() {
        assertThat(ModuleRules.declarations(planted("neighbours")))
                .containsExactly(
                        "directory has no package-info with @Module", "files declares screen-kit, which is no module");
    }

    @Test
    void an_undeclared_neighbour_is_caught() {
        assertThat(planted("neighbours").breaches(ModuleRules::neighbours))
                .singleElement()
                .asString()
                .startsWith("files does not declare directory: ")
                .contains("ListFiles.directory");
    }

    @Test
    void a_reach_into_another_module_is_caught() {
        assertThat(planted("insides").breaches(ModuleRules::insides))
                .satisfiesExactly(
                        use -> assertThat(use)
                                .startsWith("inside of directory used: ")
                                .contains("ListFiles.item"),
                        use -> assertThat(use)
                                .startsWith("inside of directory used: ")
                                .contains("ListFiles.stored"),
                        use -> assertThat(use)
                                .startsWith("inside of kernel.account used: ")
                                .contains("ListFiles.me"),
                        use -> assertThat(use)
                                .startsWith("inside of kernel.account used: ")
                                .contains("access.Gate.me"));
    }

    @Test
    void a_cycle_of_modules_is_caught() {
        assertThat(planted("cycle").breaches(ModuleRules::modulesWithoutCycles))
                .singleElement()
                .asString()
                .contains("Slice directory -> ", "Slice files -> ", "Slice directory");
    }

    @Test
    void a_cycle_in_the_kernel_is_caught() {
        assertThat(planted("cycle").breaches(ModuleRules::kernelWithoutCycles))
                .singleElement()
                .asString()
                .contains("Slice access -> ", "Slice account -> ", "Slice access");
    }
}
