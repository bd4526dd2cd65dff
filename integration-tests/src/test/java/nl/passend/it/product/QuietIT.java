// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** What is said about a family stands in its file and nowhere else: not in a log, not in a mail, not readable in the database. */
class QuietIT {
    private static final String SECRET = "Dit-staat-alleen-in-het-dossier";
    private static final int PATIENCE_MILLIS = 60_000;

    private final Product product = Product.running();

    @Test
    void logs_and_database_hold_no_names_and_no_texts() throws IOException {
        Api teamMember = Api.as(product, "teamlid");
        Families family = Families.aFamily().asking(SECRET).saying(SECRET);
        String file = family.openedBy(teamMember);
        teamMember.post(
                file + "/timeline-entries",
                Json.createObjectBuilder().add("text", SECRET).build());
        teamMember.send(
                "POST", file + "/timeline-entries", "application/json", "{\"text\":\"" + SECRET + "\",\"x\":1}");
        teamMember.send("POST", file + "/timeline-entries", "application/json", "{\"text\":\"" + SECRET);
        teamMember.get("/api/v1/case-files?after=" + SECRET);
        Api.as(product, "teamlid", SECRET).get("/api/v1/me");

        assertThat(filesThatHold(product.home().resolve("log"), SECRET, family.familyName()))
                .isEmpty();
        assertThat(filesThatHold(product.home().resolve("database"), SECRET, family.familyName()))
                .isEmpty();
    }

    @Test
    void a_notice_by_mail_says_that_something_waits_and_not_what() throws Exception {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = Families.firstIdOf(mother);

        Api.Answer written = mother.post(
                "/api/v1/case-files/" + file + "/timeline-entries",
                Json.createObjectBuilder().add("text", SECRET).build());
        Path mail = awaitMail();

        assertThat(written.status()).isEqualTo(201);
        assertThat(Files.readString(mail))
                .contains("@demo.invalid")
                .doesNotContain(SECRET, "Zonnewolk", "Mirre", "Lente", file);
        try (Database database = Database.of(product)) {
            assertThat(database.number("SELECT COUNT(*) FROM kernel_outbox WHERE payload LIKE '%" + SECRET + "%'"))
                    .isZero();
        }
    }

    /** The relay delivers after the commit; how long that takes is not this test's concern. */
    private Path awaitMail() throws Exception {
        Path folder = product.home().resolve("mail");
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += 200) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> mails = Files.list(folder)) {
                    var found = mails.filter(path -> path.toString().endsWith(".eml"))
                            .findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("No mail came");
    }

    private static List<Path> filesThatHold(Path folder, String... words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> holds(path, words))
                    .toList();
        }
    }

    private static boolean holds(Path path, String... words) {
        try {
            String content = Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1);
            return Stream.of(words).anyMatch(content::contains);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
