// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Silence;
import nl.passend.it.kit.UploadForm;
import org.junit.jupiter.api.Test;

/** A story told with a voice: kept for its readers, heard in a page, in stretches, and really gone when taken back. */
class RecordingsIT {
    private static final String MAKER = "Gemaakt-op-Wilgenpad-12";
    private static final byte[] SOUND = Silence.ofSeconds(3, MAKER);

    private final Product product = Product.running();

    @Test
    void a_mother_who_would_rather_speak_records_it_and_says_who_hears_it() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        String id = file.substring(file.lastIndexOf('/') + 1);
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            Page hers = OwnLogin.forMember(product, table, id, 0, own);
            records(own, hers, id);
            hears(own, hers);

            table.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
            assertThat(table.locator("audio").count()).isZero();
            opensItToTheTeam(own, hers);
            table.reload();
            assertThat(table.locator("audio").count()).isEqualTo(1);
            assertThat(own.complaints()).isEmpty();
            assertThat(samira.complaints()).isEmpty();
        }
        assertThat(Api.as(product, "anderteam").get(file + "/own-words").status())
                .isEqualTo(404);
    }

    private void records(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        page.getByText("Liever praten?").first().click();
        button(page, "Bewaar de opname").click();
        page.getByText("Kies een opname.").first().waitFor();
        browser.assertFit(page, "opname-fout");
        page.getByText("neem nu geluid op").first().click();
        assertThat(page.getByLabel("Neem op met uw stem").getAttribute("capture"))
                .isEqualTo("user");
        assertThat(page.getByLabel("Neem op met uw stem").getAttribute("accept"))
                .isEqualTo("audio/*");
        browser.assertFit(page, "opname");
        page.getByLabel("Alleen ik", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Neem op met uw stem").setInputFiles(new FilePayload("mijn verhaal.wav", "audio/wav", SOUND));
        button(page, "Bewaar de opname").click();
        page.locator("audio").waitFor();
        assertThat(page.locator("main").innerText()).contains("Dit leest alleen u.", "Geluid, opgenomen op");
        browser.assertFit(page, "opname-verteld");
    }

    /** The browser plays it under the policy of the page, and asks for the stretch that one jumps to. */
    private static void hears(Browser browser, Page page) {
        Object heard = page.evaluate("""
                async () => {
                  const sound = document.querySelector('audio');
                  sound.preload = 'auto';
                  sound.load();
                  await new Promise((done, broken) => { sound.onloadedmetadata = done; sound.onerror = broken; });
                  sound.currentTime = 2;
                  await new Promise(done => { sound.onseeked = done; });
                  return Math.round(sound.duration) + ' ' + Math.round(sound.currentTime);
                }""");

        assertThat(heard).isEqualTo("3 2");
    }

    private static void opensItToTheTeam(Browser browser, Page page) {
        page.getByText("Anders vertellen, of kiezen wie het leest").first().click();
        browser.assertFit(page, "opname-veranderen");
        page.getByLabel("Mijn team").check();
        button(page, "Opslaan").click();
        page.getByText("Dit leest het team").first().waitFor();
    }

    @Test
    void over_rest_it_comes_in_stretches_without_who_made_it_and_goes_for_good() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        Api.Answer made = new UploadForm(
                        Map.of("voice", "own", "about", member, "toldBy", member, "readers", "household"),
                        "Zonnewolk.exe",
                        SOUND)
                .postedBy(worker, file + "/own-words/recordings");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String content = made.location() + "/recording/content";

        Api.Answer whole = worker.get(content);
        assertThat(whole.header("Content-Type")).isEqualTo("audio/wav");
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(whole.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(MAKER);
        Api.Answer stretch = worker.with("Range", "bytes=10-19").get(content);
        assertThat(stretch.status()).isEqualTo(206);
        assertThat(stretch.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 10, 20));
        assertThat(stretch.header("Content-Range")).isEqualTo("bytes 10-19/" + whole.bytes().length);
        assertThat(worker.with("Range", "bytes=-5").get(content).bytes()).hasSize(5);
        assertThat(worker.with("Range", "bytes=999999-").get(content).status()).isEqualTo(416);

        JsonObject told = worker.get(made.location()).json();
        assertThat(told.getJsonObject("recording").getBoolean("film")).isFalse();
        assertThat(told.getString("words")).isEmpty();
        assertThat(Api.as(product, "anderteam").get(content).status()).isEqualTo(404);
        Api.Answer words = worker.patch(
                made.location(),
                worker.get(made.location()).etag(),
                Json.createObjectBuilder().add("words", "Over de nachten.").build());
        assertThat(worker.with("If-Match", words.etag())
                        .delete(made.location() + "/recording")
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(content).status()).isEqualTo(404);
        assertThat(worker.get(made.location()).json().containsKey("recording")).isFalse();
    }

    @Test
    void what_is_no_recording_is_refused_and_who_saw_another_version_hears_so() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        Map<String, String> fields = Map.of("about", member, "toldBy", member);
        Api.Answer letter = new UploadForm(fields, "brief.mp3", "Beste mevrouw".getBytes(StandardCharsets.UTF_8))
                .postedBy(worker, file + "/own-words/recordings");
        assertThat(letter.status()).isEqualTo(422);
        assertThat(letter.body()).contains("/file", "Kies een opname");
        String story = new UploadForm(fields, "a.wav", SOUND)
                .postedBy(worker, file + "/own-words/recordings")
                .location();

        assertThat(put(worker, story).status()).isEqualTo(428);
        assertThat(put(worker.with("If-Match", "\"0\""), story).status()).isEqualTo(412);
        assertThat(put(worker.with("If-Match", worker.get(story).etag()), story).status())
                .isEqualTo(204);
    }

    private static Api.Answer put(Api worker, String story) {
        return worker.send("PUT", story + "/recording", "audio/wav", HttpRequest.BodyPublishers.ofByteArray(SOUND));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
