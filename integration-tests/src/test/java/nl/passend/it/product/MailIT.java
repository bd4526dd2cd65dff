// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import nl.passend.launcher.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice on its way through a real mail server, which is down when the notice is written. */
class MailIT {
    private static final String SECRET = "Dit staat alleen in het dossier";
    private static final int PATIENCE_MILLIS = 60_000;

    private static Product product;
    private static int port;
    private GreenMail server;

    @BeforeAll
    static void start() throws IOException {
        port = FreePort.choose();
        product = Product.withDemo(
                Path.of(System.getProperty("product.home") + "-mail"),
                Map.of(
                        "PASSEND_SMTP_HOST", "127.0.0.1",
                        "PASSEND_SMTP_PORT", Integer.toString(port),
                        "PASSEND_SMTP_FROM", "passend@rivierstad.example",
                        "PASSEND_PUBLIC_ADDRESS", "https://passend.rivierstad.example"));
        product.start();
    }

    @AfterAll
    static void end() {
        product.close();
    }

    @BeforeEach
    void aMailServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void noMailServer() {
        server.stop();
    }

    @Test
    void a_notice_waits_until_the_mail_server_is_back_and_then_arrives_once() throws Exception {
        motherWrites(product);
        awaitFailedDelivery(product);
        server.start();

        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();

        MimeMessage notice = server.getReceivedMessages()[0];
        assertThat(notice.getFrom()[0]).hasToString("passend@rivierstad.example");
        assertThat(notice.getSubject()).isEqualTo("Er is nieuws voor u in Passend");
        assertThat(GreenMailUtil.getWholeMessage(notice)).doesNotContain(SECRET, "Zonnewolk", "Mirre", "Lente");
        awaitEmptyOutbox(product);
        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getMessageID())
                .doesNotHaveDuplicates();
    }

    /** Joost is away and Samira stands in: what is work goes to her, and no mail says of what or about whom. */
    @Test
    void work_is_told_without_a_name_with_one_link_and_goes_to_who_stands_in() throws Exception {
        server.start();
        Api samira = Api.as(product, "teamlid");
        Api joost = Api.as(product, "regisseur");

        asks(samira, Work.person(samira, "Joost"));
        mails(server, 1);
        standsIn(joost, Work.person(samira, "Samira"));
        mails(server, 2);
        givesWork(samira, Work.person(samira, "Joost"));
        mails(server, 3);
        nightWasUsed(Api.as(product, "zonnewolk-moeder"));
        mails(server, 4);

        List<String> sent = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            sent.add(mail.getAllRecipients()[0] + ": " + mail.getSubject());
            assertThat(GreenMailUtil.getWholeMessage(mail))
                    .contains("https://passend.rivierstad.example")
                    .doesNotContain(SECRET, "Zonnewolk", "Mirre", "Lente", "Samira", "Joost");
        }
        assertThat(sent)
                .containsExactlyInAnyOrder(
                        "regisseur@demo.invalid: Er wacht een vraag op u in Passend",
                        "teamlid@demo.invalid: U valt in voor een collega in Passend",
                        "teamlid@demo.invalid: Er is werk voor u in Passend",
                        "teamlid@demo.invalid: Kijk vandaag als eerste in Passend");
    }

    private static void asks(Api worker, String colleague) {
        Api.Answer asked = worker.post(
                fileOf(worker, "Zonnewolk") + "/timeline-entries",
                Json.createObjectBuilder()
                        .add("text", SECRET)
                        .add("mentions", Json.createArrayBuilder().add(colleague))
                        .build());
        assertThat(asked.status()).isEqualTo(201);
    }

    private static void standsIn(Api absent, String standIn) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Api.Answer begun = absent.post(
                "/api/v1/work/stand-ins",
                Json.createObjectBuilder()
                        .add("team", Families.teamOf(absent))
                        .add("standIn", standIn)
                        .add("from", today.toString())
                        .add("until", today.plusDays(2).toString())
                        .build());
        assertThat(begun.status()).isEqualTo(201);
    }

    private static void givesWork(Api worker, String colleague) {
        String file = fileOf(worker, "Zonnewolk");
        Api.Answer action = worker.post(
                file + "/actions",
                Json.createObjectBuilder().add("what", SECRET).build());
        String item = file + "/work-items"
                + action.location().substring(action.location().lastIndexOf('/'));
        Api.Answer given = worker.with("If-Match", action.etag())
                .post(
                        item + "/hand-outs",
                        Json.createObjectBuilder().add("to", colleague).build());
        assertThat(given.status()).isEqualTo(201);
    }

    private static void nightWasUsed(Api mother) {
        String file = fileOf(mother, "Zonnewolk");
        String child = mother.get(file + "/plan")
                .json()
                .getJsonArray("emergencyPlans")
                .getJsonObject(0)
                .getString("member");
        Api.Answer told = mother.post(
                file + "/emergency-uses",
                Json.createObjectBuilder()
                        .add("member", child)
                        .add("words", SECRET)
                        .build());
        assertThat(told.status()).isEqualTo(201);
    }

    private static void mails(GreenMail server, int count) {
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, count)).isTrue();
    }

    private static String fileOf(Api api, String family) {
        return "/api/v1/case-files/"
                + api
                        .get("/api/v1/case-files?limit=100")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(file -> file.toString().contains(family))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
    }

    private static void motherWrites(Product product) {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = Families.firstIdOf(mother);
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
