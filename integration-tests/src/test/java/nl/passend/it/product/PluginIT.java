// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PluginSource;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in a running installation: added, refused, taken away, and left out at a start that would fail with them. */
class PluginIT {
    private static final Pattern GAP = Pattern.compile("Pages were away for [0-9.]+ s(?:, answered with \\[(.*)])?");

    private static Product product;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        product = Product.withDemo(Path.of(System.getProperty("product.home") + "-plugins"), Map.of());
        product.start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_plugin_is_added_and_removed_while_passend_runs_and_pages_say_503_in_between() throws IOException {
        var jar = dorp().jar(folder);

        Product.Ended added = product.command("plugin", "add", jar.toString());

        assertThat(added.output()).contains("proef-dorp is added");
        assertThat(added.exitCode()).isZero();
        assertThat(statuses(added)).isEqualTo("503");
        assertThat(Api.as(product, "beheer").get("/api/v1/plugins").body()).contains("proef-dorp");
        assertThat(product.command("plugin", "list").output()).contains("proef-dorp", "municipality-rivierstad");

        Product.Ended removed = product.command("plugin", "remove", "proef-dorp");
        assertThat(removed.exitCode()).isZero();
        assertThat(Api.as(product, "beheer").get("/api/v1/plugins").body()).doesNotContain("proef-dorp");
    }

    @Test
    void a_request_that_runs_when_a_plugin_is_added_ends_as_always_and_a_later_one_is_asked_to_come_back()
            throws Exception {
        var jar = PluginSource.plugin("proef-vol").jar(folder);
        var body = Families.aFamily()
                .ofTeam(Families.teamOf(Api.as(product, "teamlid")))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("127.0.0.1", product.port())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/case-files HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nAuthorization: "
                            + Api.as(product, "teamlid").header("Authorization") + "\r\nContent-Length: "
                            + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            var adding = CompletableFuture.supplyAsync(() -> product.command("plugin", "add", jar.toString()));

            Api.Answer later = awaitTheGap();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(later.header("Retry-After")).isEqualTo("5");
            assertThat(later.body()).contains("Passend wordt bijgewerkt", "Wat u typte, staat er nog");
            assertThat(answer).startsWith("HTTP/1.1 201 ");
            assertThat(adding.join().exitCode()).as(adding.join().output()).isZero();
            assertThat(statuses(adding.join())).isEqualTo("503");
        } finally {
            product.command("plugin", "remove", "proef-vol");
        }
    }

    /** A form that was sent into the gap: its page tells how to send it again, and nothing was done by halves. */
    private static Api.Answer awaitTheGap() {
        Api.Answer answer;
        do {
            answer = Api.anonymous(product).send("POST", "/inloggen", "application/x-www-form-urlencoded", "");
        } while (answer.status() != 503);
        return answer;
    }

    @Test
    void a_plugin_that_the_application_cannot_start_with_is_refused_and_all_is_as_it_was() {
        var broken = PluginSource.plugin("proef-stuk")
                .type(
                        "Needs",
                        "@jakarta.enterprise.context.ApplicationScoped public class Needs {"
                                + " @jakarta.inject.Inject java.util.concurrent.Callable<String> nobodyHasThis; }")
                .jar(folder);

        Product.Ended refused = product.command("plugin", "add", broken.toString());

        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.output()).contains("put back as it was", "WELD-001408");
        assertThat(Api.anonymous(product).get("/health/ready").status()).isEqualTo(200);
        assertThat(product.command("plugin", "list").output()).doesNotContain("proef-stuk");
    }

    @Test
    void a_jar_is_looked_into_before_the_server_sees_it() {
        refused(
                PluginSource.plugin("proef-kluis").type("Nosy", "class Nosy { nl.passend.kernel.plugin.Plugins all; }"),
                "uses nl.passend.kernel.plugin.Plugins in");
        refused(
                PluginSource.plugin("proef-adres").type("Door", "@jakarta.ws.rs.Path(\"/deur\") public class Door {}"),
                "serves addresses of its own");
        refused(
                PluginSource.plugin("proef-tabel").file("META-INF/persistence.xml", "<persistence/>"),
                "holds META-INF/persistence.xml");
        refused(
                PluginSource.plugin("proef-nieuw").descriptor("api = 2.0\n"),
                "was made for version 2.0 of the plugin API");
        refused(PluginSource.plugin("municipality-rivierstad"), "A plugin municipality-rivierstad is there already");
        refused(PluginSource.plugin("proef-leeg").without("META-INF/passend-plugin.properties"), "holds no plugin");
    }

    @Test
    void a_start_goes_on_without_a_plugin_that_no_longer_fits_and_says_so() throws IOException {
        var home = Path.of(System.getProperty("product.home") + "-plugins-boot");
        try (Product other = Product.withDemo(home, Map.of())) {
            var plugins = Files.createDirectories(home.resolve("plugins"));
            dorp().jar(plugins);
            PluginSource.plugin("proef-stuk")
                    .type(
                            "Needs",
                            "@jakarta.enterprise.context.ApplicationScoped public class Needs {"
                                    + " @jakarta.inject.Inject java.util.concurrent.Callable<String> nobodyHasThis; }")
                    .jar(plugins);
            PluginSource.plugin("proef-nieuw").descriptor("api = 2.0\n").jar(plugins);
            Files.writeString(plugins.resolve("added.txt"), "proef-nieuw\nproef-dorp\nproef-stuk\n");

            other.start();

            assertThat(other.said())
                    .anyMatch(line ->
                            line.contains("Starting without plugin proef-nieuw: proef-nieuw was made for version 2.0"))
                    .anyMatch(line -> line.contains(
                            "Starting without plugin proef-stuk: the application does not start with it: WELD-001408"));
            assertThat(Api.as(other, "beheer").get("/api/v1/plugins").body())
                    .contains("proef-dorp")
                    .doesNotContain("proef-stuk");
            assertThat(Files.readString(plugins.resolve("left-out.txt"))).contains("proef-stuk", "proef-nieuw");
        }
    }

    private void refused(PluginSource plugin, String why) {
        Product.Ended ended =
                product.command("plugin", "add", plugin.jar(folder).toString());

        assertThat(ended.output()).contains(why);
        assertThat(ended.exitCode()).isEqualTo(5);
    }

    private static PluginSource dorp() {
        return PluginSource.plugin("proef-dorp");
    }

    private static String statuses(Product.Ended ended) {
        var found = GAP.matcher(ended.output());
        return found.find() && found.group(1) != null ? found.group(1) : "";
    }
}
