// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.PluginSource;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A second care office whose plugin hangs, throws, floods, and answers rubbish or a megabyte. The case page comes with everything
 * else on it and says what is missing, after no more statements; the other plugins do not notice. Nothing here is timed: that a
 * page does not wait shows in what it says.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostilePluginIT {
    private static final String ID = "proef-wild";
    private static final String PLUGIN = "/api/v1/plugins/" + ID;
    private static final String OTHER = "Meerzorgloket";
    private static final int BOARD = 10;
    private static final int WORK = 8;

    private static Product product;
    private static String casePage;

    @BeforeAll
    static void start() throws Exception {
        var home = Path.of(System.getProperty("product.home") + "-hostile");
        product = Product.withDemo(home, Map.of());
        var plugins = Files.createDirectories(home.resolve("plugins"));
        wild().jar(plugins);
        Files.writeString(plugins.resolve("added.txt"), ID + "\n");
        product.start();
        casePage = aFileWithMeerzorg();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hangs", "throws", "floods", "rubbish", "nothing", "megabyte", "overflows", "wrong-office"})
    void the_case_page_says_what_is_missing_and_the_others_do_not_notice(String deed) {
        will(deed);
        var worker = PageCaller.loggedIn(product, "teamlid");
        worker.get(casePage);

        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> shows(worker.get(casePage), OTHER))).hasSizeBetween(1, BOARD);
            assertThat(counter.during(() -> shows(worker.get("/mijn-werk"), "Nachtzorg thuis")))
                    .hasSizeBetween(1, WORK);
        }
        assertThat(others()).isNotEmpty().allSatisfy((id, plugin) -> {
            assertThat(plugin.getString("condition")).as(id).isEqualTo("WORKS");
            assertThat(plugin.containsKey("lastFailure")).as(id).isFalse();
        });
        var page = Api.as(product, "beheer").get(PLUGIN);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).hasSizeLessThan(10_000);
    }

    /** The limit of a call is three seconds; who says that the answer is still being looked up has not waited for it. */
    @Test
    void a_page_does_not_wait_until_a_plugin_that_hangs_is_given_up() {
        will("hangs");

        var page = PageCaller.loggedIn(product, "teamlid").get(casePage);

        assertThat(page.body())
                .contains("Proef proef-wild zoekt het antwoord nog op. Kijk over een minuut nog eens.", OTHER);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void what_it_said_when_it_was_well_stands_in_with_its_date() {
        will("well");
        var worker = PageCaller.loggedIn(product, "teamlid");
        soon(worker, "Blok van een wilde plug-in");

        will("throws");

        soon(worker, "Proef proef-wild antwoordt nu niet. U ziet wat wij wisten op");
        assertThat(worker.get(casePage).body()).contains("Blok van een wilde plug-in", OTHER);
    }

    private static Api.Answer shows(Api.Answer page, String other) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(other, "Proef proef-wild");
        assertThat(page.body()).hasSizeLessThan(200_000);
        return page;
    }

    private static void soon(PageCaller worker, String text) {
        String page = "";
        for (int tries = 0; tries < 100 && !page.contains(text); tries++) {
            page = worker.get(casePage).body();
        }
        assertThat(page).contains(text);
    }

    private static Map<String, JsonObject> others() {
        return Api.as(product, "beheer")
                .get("/api/v1/plugins")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(plugin -> !plugin.getString("id").equals(ID))
                .collect(Collectors.toMap(plugin -> plugin.getString("id"), plugin -> plugin));
    }

    private static void will(String deed) {
        var beheer = Api.as(product, "beheer");
        var saved = beheer.patch(
                PLUGIN + "/settings",
                beheer.get(PLUGIN + "/settings").etag(),
                Json.createObjectBuilder()
                        .add("values", Json.createObjectBuilder().add("deed", deed))
                        .build());
        assertThat(saved.status()).as(saved.body()).isEqualTo(204);
    }

    private static String aFileWithMeerzorg() {
        var team = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(team);
        String member = team.get(file + "/board")
                .json()
                .getJsonObject("file")
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        var chosen = team.post(
                file + "/routes",
                Json.createObjectBuilder()
                        .add("about", Json.createArrayBuilder().add(member))
                        .add("route", "wlz-meerzorg")
                        .add(
                                "facts",
                                team.get(file + "/household-members/" + member + "/facts")
                                        .json())
                        .add("overruled", "Het gezin wil het proberen.")
                        .build());
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(201);
        return "/zaken/" + file.substring(file.lastIndexOf('/') + 1);
    }

    private static PluginSource wild() {
        return PluginSource.plugin(ID)
                .descriptor("careOffice = wild\n")
                .type("Starts", """
                        import java.util.*;
                        import nl.passend.pluginapi.*;

                        @jakarta.enterprise.context.ApplicationScoped
                        public class Starts implements Plugin {
                            static volatile String deed = "throws";

                            @Override
                            public List<Setting> settings() {
                                return List.of(new Setting("deed", "Wat", new SettingType.Text(), true,
                                        Optional.of("throws"), "Wat hij doet."));
                            }

                            @Override
                            public void start(PluginContext context) {
                                deed = context.settings().text("deed");
                            }
                        }
                        """)
                .type("Office", """
                        import java.util.*;
                        import nl.passend.pluginapi.careoffice.*;

                        @jakarta.enterprise.context.ApplicationScoped
                        public class Office implements CareOfficeProfile {
                            @Override
                            public CareOffice careOffice() {
                                return new CareOffice("wild", "Wild", "Wild", Set.of("rivierstad"));
                            }
                        }
                        """)
                .type("Panels", """
                        import java.util.*;
                        import nl.passend.pluginapi.rules.RouteId;
                        import nl.passend.pluginapi.screen.*;

                        @jakarta.enterprise.context.ApplicationScoped
                        public class Panels implements CasePanels, DashboardTiles {
                            @Override
                            public List<CasePanel> panels() {
                                return deed(panel("een", "Blok van een wilde plug-in"));
                            }

                            @Override
                            public List<DashboardTile> tiles() {
                                return deed(new DashboardTile("Wild", "1", "Wild.", Optional.empty()));
                            }

                            @SuppressWarnings({"unchecked", "rawtypes"})
                            private static <T> List<T> deed(T one) {
                                switch (Starts.deed) {
                                    case "hangs":
                                        while (true) {
                                            try {
                                                Thread.sleep(60_000);
                                            } catch (InterruptedException e) {
                                                // does not listen
                                            }
                                        }
                                    case "floods":
                                        return Collections.nCopies(100_000_000, one);
                                    case "rubbish":
                                        return (List) List.of(new StringBuilder("rubbish"));
                                    case "nothing":
                                        return null;
                                    case "overflows":
                                        return deed(one).subList(0, 1);
                                    case "megabyte":
                                        return (List) megabyte();
                                    case "wrong-office":
                                        return (List) List.of(new nl.passend.pluginapi.careoffice.CareOffice(
                                                "middenland", "Middenland", "Middenland", Set.of()));
                                    case "well":
                                        return List.of(one);
                                    default:
                                        throw new IllegalStateException("<script>alert(1)</script>");
                                }
                            }

                            private static List<CasePanel> megabyte() {
                                var panels = new ArrayList<CasePanel>();
                                for (int i = 0; i < 1_000; i++) {
                                    panels.add(panel("p" + i, "a".repeat(1_000)));
                                }
                                return panels;
                            }

                            private static CasePanel panel(String id, String text) {
                                return new CasePanel(id, Set.of(new RouteId("wlz-meerzorg")),
                                        new Panel("Wild", List.of(Section.text("Wild", text))));
                            }
                        }
                        """);
    }
}
