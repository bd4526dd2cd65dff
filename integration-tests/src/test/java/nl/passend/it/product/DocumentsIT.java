// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.UploadForm;
import org.junit.jupiter.api.Test;

/** Letters and photographs of letters: put in, read by whom they are for, given back clean, and really gone when taken back. */
class DocumentsIT {
    private static final String SECRET = "Deze-brief-ligt-nergens-open";
    private static final int MEBIBYTE = 1 << 20;

    private final Product product = Product.running();

    /** A mother at the kitchen table, with the photograph of a letter that is for her and her team. */
    @Test
    void a_mother_brings_a_photograph_of_a_letter_and_decides_who_reads_it() throws IOException {
        String file = fileOf("zonnewolk-moeder");
        String title = "Brief over de logeeropvang " + System.nanoTime();
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/documenten");
            button(page, "Stuk toevoegen").click();
            assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
            hers.assertFit(page, "stukken-fout");
            page.getByLabel("Hoe noemt u dit stuk?").fill(title);
            page.getByLabel("Wat is het?").selectOption("Brief");
            page.getByLabel("Mirre", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Mijn team en ik").check();
            page.getByLabel("Kies het bestand")
                    .setInputFiles(new FilePayload("Mirre Zonnewolk.jpg", "image/jpeg", photograph()));
            button(page, "Stuk toevoegen").click();
            page.getByText(title).first().click();
            assertThat(page.title()).doesNotContain("Mirre", "logeeropvang");
            assertThat(page.locator("main").innerText()).contains("Dit lezen het team en Mirre.", "jpg");
            hers.assertFit(page, "stuk");
            Download kept = page.waitForDownload(
                    () -> page.getByText("Bewaar op dit apparaat").first().click());
            assertThat(kept.suggestedFilename()).matches("letter-\\d{4}-\\d{2}-\\d{2}\\.jpg");
            assertThat(Files.readAllBytes(kept.path())).startsWith((byte) 0xFF, (byte) 0xD8);
            assertThat(holds(Files.readAllBytes(kept.path()), SECRET)).isFalse();
        }
        assertThat(documents("teamlid", file)).contains(title);
        assertThat(documents("zonnewolk-vader", file)).doesNotContain(title);
        assertThat(documents("clientondersteuner", file)).contains("items");
    }

    @Test
    void over_rest_a_document_has_versions_and_is_given_back_as_a_file_to_keep() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        Api.Answer made = added(worker, file, SECRET.getBytes(StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String document = made.location();

        JsonObject first = worker.get(document).json();
        assertThat(first.getString("readers")).isEqualTo("household");
        assertThat(first.getJsonArray("versions").getJsonObject(0).getString("type"))
                .isEqualTo("txt");
        Api.Answer content = worker.get(document + "/content");
        assertThat(content.body()).isEqualTo(SECRET);
        assertThat(content.header("Content-Disposition")).startsWith("attachment; filename=\"letter-");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Type")).startsWith("text/plain");

        assertThat(raw(worker, document, "De tweede.").status()).isEqualTo(428);
        assertThat(raw(worker.with("If-Match", "\"0\""), document, "De tweede.").status())
                .isEqualTo(412);
        assertThat(raw(worker.with("If-Match", worker.get(document).etag()), document, "De tweede.")
                        .status())
                .isEqualTo(201);
        assertThat(worker.get(document + "/content").body()).isEqualTo("De tweede.");
        assertThat(worker.get(document + "/versions/1/content").body()).isEqualTo(SECRET);
        assertThat(worker.get(document + "/versions/3/content").status()).isEqualTo(404);

        Api.Answer renamed = worker.patch(
                document,
                worker.get(document).etag(),
                Json.createObjectBuilder().add("readers", "team").build());
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.json().getString("readers")).isEqualTo("team");
        assertThat(renamed.json().getString("title")).isEqualTo("Een brief");
        assertThat(worker.with("If-Match", renamed.etag()).delete(document).status())
                .isEqualTo(204);
        assertThat(worker.get(document).status()).isEqualTo(404);
        assertThat(worker.get(document + "/content").status()).isEqualTo(404);
    }

    @Test
    void the_same_request_twice_makes_one_document() {
        Api worker = Api.as(product, "teamlid").with("Idempotency-Key", "brief-" + System.nanoTime());
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));

        Api.Answer once = added(worker, file, "Een brief.".getBytes());
        Api.Answer again = added(worker, file, "Een brief.".getBytes());
        Api.Answer other = added(worker, file, "Een andere.".getBytes());

        assertThat(again.location()).isEqualTo(once.location());
        assertThat(other.status()).isEqualTo(422);
        assertThat(Api.as(product, "teamlid").get(file + "/documents").json().getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void what_is_not_taken_says_which_field_and_what_to_do() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);

        Api.Answer program = added(worker, file, new byte[] {'M', 'Z', 0, 3, 0, 0});
        Api.Answer tooLarge = added(worker, file, new byte[26 * MEBIBYTE]);
        Api.Answer nothing = new UploadForm(Map.of(), "x.pdf", new byte[0]).postedBy(worker, file + "/documents");

        assertThat(program.status()).isEqualTo(422);
        assertThat(program.body()).contains("/file", "Kies een pdf");
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("/title", "/kind");
    }

    /** As large as it may be: it comes whole, and it stands in pieces that lie open nowhere. */
    @Test
    void twenty_four_mebibytes_come_whole_and_lie_open_nowhere() throws IOException {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        byte[] large =
                (SECRET + "\n").repeat(24 * MEBIBYTE / (SECRET.length() + 1)).getBytes(StandardCharsets.UTF_8);

        Api.Answer made = added(worker, file, large);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(Arrays.equals(worker.get(made.location() + "/content").bytes(), large))
                .isTrue();
        assertThat(filesThatHold(product.home(), SECRET)).isEmpty();
    }

    private static Api.Answer added(Api worker, String file, byte[] content) {
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        return new UploadForm(
                        Map.of("title", "Een brief", "kind", "letter", "about", member, "readers", "household"),
                        "Zonnewolk.exe",
                        content)
                .postedBy(worker, file + "/documents");
    }

    private static Api.Answer raw(Api worker, String document, String words) {
        return worker.send("POST", document + "/versions", "text/plain", HttpRequest.BodyPublishers.ofString(words));
    }

    private String documents(String account, String file) {
        return Api.as(product, account)
                .get("/api/v1/case-files/" + file + "/documents")
                .body();
    }

    private String fileOf(String account) {
        return Families.firstIdOf(Api.as(product, account));
    }

    /** With a comment of the camera in it. */
    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (SECRET.length() + 2)});
        out.write(SECRET.getBytes(StandardCharsets.US_ASCII));
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    private static List<Path> filesThatHold(Path folder, String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> {
                        try {
                            return holds(Files.readAllBytes(path), words);
                        } catch (IOException goneMeanwhile) {
                            return false;
                        }
                    })
                    .toList();
        }
    }

    private static boolean holds(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
