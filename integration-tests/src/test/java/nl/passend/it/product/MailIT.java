// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Product;
import nl.passend.launcher.FreePort;
import org.junit.jupiter.api.Test;

/** A notice on its way through a real mail server, which is down when the notice is written. */
class MailIT {
    private static final String SECRET = "Dit staat alleen in het dossier";
    private static final int PATIENCE_MILLIS = 60_000;

    @Test
    void a_notice_waits_until_the_mail_server_is_back_and_then_arrives_once() throws Exception {
        int port = FreePort.choose();
        Map<String, String> environment = Map.of(
                "PASSEND_SMTP_HOST", "127.0.0.1",
                "PASSEND_SMTP_PORT", Integer.toString(port),
                "PASSEND_SMTP_FROM", "passend@rivierstad.example");
        try (Product product = Product.withDemo(Path.of(System.getProperty("product.home") + "-mail"), environment)) {
            product.start();
            motherWrites(product);
            awaitFailedDelivery(product);

            GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            try {
                assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();

                MimeMessage notice = server.getReceivedMessages()[0];
                assertThat(notice.getFrom()[0]).hasToString("passend@rivierstad.example");
                assertThat(notice.getSubject()).isEqualTo("Er is nieuws voor u in Passend");
                assertThat(GreenMailUtil.getWholeMessage(notice)).doesNotContain(SECRET, "Zonnewolk", "Mirre", "Lente");
                awaitEmptyOutbox(product);
                assertThat(server.getReceivedMessages())
                        .extracting(mail -> mail.getMessageID())
                        .doesNotHaveDuplicates();
            } finally {
                server.stop();
            }
        }
    }

    private static void motherWrites(Product product) {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = mother.get("/api/v1/case-files")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        Api.Answer written = mother.post(
                "/api/v1/case-files/" + file + "/timeline-entries",
                Json.createObjectBuilder().add("text", SECRET).build());
        assertThat(written.status()).isEqualTo(201);
    }

    private static void awaitFailedDelivery(Product product) throws InterruptedException {
        await(product, "SELECT COUNT(*) FROM kernel_outbox WHERE attempts > 0 AND last_failure IS NOT NULL", false);
    }

    private static void awaitEmptyOutbox(Product product) throws InterruptedException {
        await(product, "SELECT COUNT(*) FROM kernel_outbox WHERE ended IS NULL", true);
    }

    /** How long the relay takes is not this test's concern. */
    private static void await(Product product, String count, boolean untilNone) throws InterruptedException {
        try (Database database = Database.of(product)) {
            for (int waited = 0; waited < PATIENCE_MILLIS; waited += 200) {
                if (database.number(count) == 0 == untilNone) {
                    return;
                }
                Thread.sleep(200);
            }
        }
        throw new AssertionError("Not seen in time: " + count);
    }
}
