// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.Cases;
import nl.passend.directory.Directory;
import nl.passend.knowledge.Search;
import nl.passend.personas.Personas;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.help.HelpBook;
import nl.passend.screenkit.help.HelpFile;
import nl.passend.screenkit.help.HelpPage;
import org.junit.jupiter.api.Test;

/** That nobody stands at a page without help, and that help is short enough to be read. */
class HelpTest {
    /** What is no page: streams, files, signs of life, and the way from an old address to a new one. */
    private static final Set<String> NO_PAGES = Set.of("/live", "/static", "/health", ".pdf", "/inhoud");

    private final List<HelpPage> pages = new HelpBook(
                    Stream.of(ScreenKit.class, Directory.class, Personas.class, Search.class, Cases.class)
                            .map(HelpFile::new)
                            .toList())
            .pages();

    @Test
    void every_page_has_its_help() {
        Set<String> explained = pages.stream()
                .flatMap(page -> page.addresses().stream())
                .map(HelpTest::plain)
                .collect(Collectors.toSet());

        assertThat(addresses(Set.of(GET.class))).hasSizeGreaterThan(80).allSatisfy(address -> assertThat(explained)
                .as("help for " + address)
                .contains(address));
    }

    @Test
    void no_help_is_about_a_page_that_is_not_there() {
        Set<String> there = addresses(Set.of(GET.class, POST.class));

        assertThat(pages).allSatisfy(page -> assertThat(page.addresses())
                .as(page.place())
                .allSatisfy(address -> assertThat(there).contains(plain(address))));
    }

    @Test
    void each_place_is_explained_once() {
        assertThat(pages).extracting(HelpPage::place).doesNotHaveDuplicates();
        assertThat(pages.stream().flatMap(page -> page.addresses().stream()).map(HelpTest::plain))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_is_in_the_middle_of_something_can_read_it() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.steps()).as(page.place()).hasSizeBetween(1, 6);
            for (String text : texts(page)) {
                assertThat(text.split("(?<=[.?!:])\\s")).as(text).allSatisfy(sentence -> assertThat(
                                sentence.split("\\s+").length)
                        .as(sentence)
                        .isLessThanOrEqualTo(25));
            }
        });
    }

    private static List<String> texts(HelpPage page) {
        var texts = new ArrayList<>(page.steps());
        texts.addAll(List.of(page.about(), page.seen(), page.not(), page.trouble()));
        return texts;
    }

    /** @param methods GET for what a browser can open; with POST also where a form comes back to be corrected */
    private static Set<String> addresses(Set<Class<? extends Annotation>> methods) {
        var all = new TreeSet<String>();
        House.passend().classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .forEach(type -> all.addAll(of(type, methods)));
        return all;
    }

    private static Set<String> of(JavaClass type, Set<Class<? extends Annotation>> methods) {
        String root = "/" + type.getAnnotationOfType(Path.class).value();
        var own = new HashSet<String>();
        for (JavaMethod method : type.getAllMethods()) {
            if (methods.stream().anyMatch(method::isAnnotatedWith)) {
                own.add(plain(root
                        + method.tryGetAnnotationOfType(Path.class)
                                .map(path -> "/" + path.value())
                                .orElse("")));
            }
        }
        own.removeIf(address -> address.startsWith("/api/") || NO_PAGES.stream().anyMatch(address::contains));
        return own;
    }

    /** Whatever the variables are called. */
    private static String plain(String address) {
        String steps = Stream.of(address.split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.startsWith("{") ? "{}" : step)
                .collect(Collectors.joining("/"));
        return "/" + steps;
    }
}
