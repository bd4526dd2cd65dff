// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** What someone at the terminal sees, also when something is wrong: one clear sentence and a code that is not zero. */
class LauncherIT {
    private final Product product = Product.running();

    @Test
    void a_start_says_where_passend_runs_and_as_whom_to_log_in() {
        assertThat(product.said()).anyMatch(line -> line.contains(product.address()));
        assertThat(product.said()).anyMatch(line -> line.contains("teamlid"));
        assertThat(Api.anonymous(product).get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void a_second_start_on_the_same_data_is_refused() {
        Product.Ended second = product.command("start");

        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.output()).contains("is running already on the data in");
        assertThat(Api.anonymous(product).get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void a_taken_port_is_refused_before_anything_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Product other = other(Map.of("PASSEND_PORT", Integer.toString(taken.getLocalPort())));

            Product.Ended ended = other.command("start");

            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.output()).contains("Port " + taken.getLocalPort() + " is taken by another program");
        }
    }

    @Test
    void a_port_that_is_no_number_is_refused() {
        Product.Ended ended = other(Map.of("PASSEND_PORT", "achtduizend")).command("start");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.output()).contains("PASSEND_PORT is \"achtduizend\"");
    }

    @Test
    void a_database_that_is_not_there_is_refused() {
        Product.Ended ended = other(Map.of("PASSEND_DB_URL", "jdbc:mariadb://127.0.0.1:1/passend"))
                .command("start");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.output()).contains("The database at PASSEND_DB_URL cannot be reached");
    }

    @Test
    void an_unsafe_database_is_refused_with_what_to_set() throws Exception {
        try (Database database = Database.of(product)) {
            database.update("CREATE DATABASE IF NOT EXISTS onveilig CHARACTER SET latin1");
            database.update("CREATE USER IF NOT EXISTS eigen@'127.0.0.1' IDENTIFIED BY 'eigen'");
            database.update("GRANT ALL ON onveilig.* TO eigen@'127.0.0.1'");
            String url = database.url().replace("/passend", "/onveilig");
            try (Connection works = DriverManager.getConnection(url, "eigen", "eigen")) {
                assertThat(works.isValid(1)).isTrue();
            }

            Product.Ended ended = other(
                            Map.of("PASSEND_DB_URL", url, "PASSEND_DB_USER", "eigen", "PASSEND_DB_PASSWORD", "eigen"))
                    .command("start");

            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.output()).contains("must use utf8mb4");
        }
    }

    @Test
    void a_command_that_does_not_exist_is_told_so() {
        Product.Ended ended = product.command("strat");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains("\"strat\" is no command");
    }

    @Test
    void the_chain_verifies_while_passend_runs() {
        Api.as(product, "teamlid").get("/api/v1/case-files");

        Product.Ended ended = product.command("audit", "verify");

        assertThat(ended.output()).contains("The chain is whole");
        assertThat(ended.exitCode()).isZero();
    }

    private static Product other(Map<String, String> environment) {
        return Product.fresh(Path.of(System.getProperty("product.home") + "-other"), environment);
    }
}
