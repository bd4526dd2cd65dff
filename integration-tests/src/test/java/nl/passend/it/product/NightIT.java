// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The night: at 02:40 a mother falls out, and a father has a small telephone, or the paper on the fridge. */
class NightIT {
    private static final int SMALL_TELEPHONE = 640;
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    private final Product product = Product.running();

    @Test
    void a_father_sees_whom_to_call_before_he_logs_in() {
        try (Browser browser = Browser.open(product)) {
            Page page = onTheTelephone(browser.visit("/inloggen"));
            page.getByText("Nu hulp nodig").first().click();
            page.waitForURL(url -> url.endsWith("/hulp-nu"));

            assertThat(page.locator("h1").innerText()).isEqualTo("Nu hulp nodig");
            assertThat(bottom(page.locator("a[href='tel:112']").first()))
                    .as("112 without scrolling")
                    .isLessThan(SMALL_TELEPHONE);
            assertThat(page.locator("main").innerText().replace('\u00a0', ' '))
                    .contains("huisartsenpost", "0800 2000", "0800 0113", "In de nacht leest niemand uw bericht.");
            assertThat(page.locator("main a[href^='tel:']").count()).isGreaterThan(5);
            browser.assertFit(page, "nacht-hulp-nu");
            browser.assertReadsDownAtTwiceTheTextSize(page, "nacht-hulp-nu");
        }
    }

    @Test
    void a_father_reads_aloud_whom_to_call_what_to_say_and_what_never_to_do() throws IOException {
        try (Browser browser = Browser.open(product)) {
            Page page = onTheTelephone(browser.logIn("zonnewolk-vader"));
            page.navigate(product.address() + "/mijn-plan");
            Locator open = page.getByText("Ons noodplan voor de nacht");
            assertThat(bottom(open)).as("the plan without scrolling").isLessThan(SMALL_TELEPHONE);
            browser.picture(page, "nacht-mijn-plan");
            open.click();

            String read = page.locator("main").innerText();
            assertThat(read)
                    .containsSubsequence(
                            "112",
                            "Tante Roos",
                            "Buurman Ab",
                            "Huisartsenpost",
                            "Zeg dit",
                            "mantelzorg is uitgevallen",
                            "nooit",
                            "plat op haar rug",
                            "Ze lacht als ze pijn heeft");
            assertThat(bottom(page.getByText("Tante Roos").first())).isLessThan(SMALL_TELEPHONE);
            browser.assertFit(page, "nacht-noodplan");
            browser.assertPrints(page, "nacht-noodplan");
            assertThat(pages("nacht-noodplan")).as("two pages at most").isLessThanOrEqualTo(2);
        }
    }

    /** What he keeps on the telephone, for the night without a connection; and what a screen reader makes of it. */
    @Test
    void a_father_keeps_the_plan_as_a_tagged_pdf_of_two_pages() throws IOException {
        String file = Api.as(product, "zonnewolk-vader")
                .get("/api/v1/case-files")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");

        Api.Answer paper = PageCaller.loggedIn(product, "zonnewolk-vader").get("/mijn-plan/" + file + "/noodplan.pdf");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(paper.header("Content-Disposition")).isEqualTo("attachment; filename=\"noodplan.pdf\"");
        assertThat(paper.body())
                .containsSubsequence("Ons noodplan", "112", "Tante Roos", "Buurman Ab", "opname", "plat op haar rug");
        try (PDDocument printed = Loader.loadPDF(paper.bytes())) {
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(printed.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(printed.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(printed.getDocumentInformation().getTitle()).isEqualTo("Ons noodplan");
        }
        assertThat(PageCaller.loggedIn(product, "dauwtrap-vader")
                        .get("/mijn-plan/" + file + "/noodplan.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void on_a_small_telephone_the_first_page_shows_the_few_that_matter_and_paper_shows_all() {
        try (Browser mirre = Browser.open(product);
                Browser samira = Browser.open(product)) {
            Page own = mirre.logIn("zonnewolk-moeder");
            own.navigate(product.address() + "/mijn-plan");
            String id = own.url().substring(own.url().lastIndexOf('/') + 1);
            Page file = samira.logIn("teamlid");
            file.navigate(product.address() + "/zaken/" + id);

            theFewThatMatter(mirre, own, "mijn-plan");
            theFewThatMatter(samira, file, "zaak");
        }
    }

    private static void theFewThatMatter(Browser browser, Page page, String name) {
        browser.assertReadsDownAtTwiceTheTextSize(page, "telefoon-" + name);
        page.setViewportSize(320, SMALL_TELEPHONE);
        System.out.println(name + " at 320 px: " + page.evaluate("document.documentElement.scrollHeight") + " px");
        Locator rows = page.locator("section[aria-labelledby=wie-komt] .passend-rows__row");
        long shown = rows.all().stream().filter(Locator::isVisible).count();
        assertThat(shown).isBetween(1L, 4L);
        assertThat(page.getByText("Bekijk iedereen: er komen nog").count()).isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(rows.all().stream().filter(Locator::isVisible).count())
                .isEqualTo(rows.count())
                .isGreaterThan(shown);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1280, 900);
    }

    @Test
    void where_no_plan_was_written_the_page_still_says_whom_to_call_and_by_day_it_is_written_in_one_go() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        String address = product.address() + "/zaken/" + file.substring(file.lastIndexOf('/') + 1) + "/noodplan";
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(address);
            assertThat(page.locator("main").innerText())
                    .contains("112", "Er staat nog geen noodplan.", "Bel de huisartsenpost");
            page.getByText("Maak een noodplan voor Lid2").click();
            page.getByLabel("Zeg dit").fill("Er is vannacht opname nodig.");
            button(page, "Opslaan").click();
            assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
            assertThat(page.getByLabel("Zeg dit").inputValue()).isEqualTo("Er is vannacht opname nodig.");
            samira.assertFit(page, "noodplan-fout");
            Page other = joost.logIn("regisseur");
            other.navigate(page.url());
            page.getByLabel("Wie?").first().fill("Tante Roos");
            button(page, "Opslaan").click();
            page.waitForURL(url -> url.endsWith("/noodplan"));

            other.getByLabel("Wie?").first().fill("De buurman");
            button(other, "Opslaan").click();
            assertThat(other.locator("main").innerText()).contains("Iemand anders schreef intussen ook");
            assertThat(other.getByLabel("Wie?").first().inputValue()).isEqualTo("De buurman");
            page.reload();
            assertThat(page.locator("main").innerText()).contains("Tante Roos", "Er is vannacht opname nodig.");
        }
    }

    private static Page onTheTelephone(Page page) {
        page.setViewportSize(320, SMALL_TELEPHONE);
        return page;
    }

    private static double bottom(Locator what) {
        var box = what.boundingBox();
        return box.y + box.height;
    }

    private static long pages(String name) throws IOException {
        Path pdf = Path.of(System.getProperty("screenshots"), name + ".pdf");
        return PAGE_OF_PDF
                .matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
