// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One person's browser: a Chromium of the machine, with its own cookies. Each has one for itself: in one that all shared, a page once
 * waited twenty seconds for an answer that the server had given. Every page it opens is watched for errors and
 * violations of the content security policy. Without a Chromium the test is skipped, and says so; where
 * {@code -Dbrowser.required=true} (CI) its absence is a failure.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What a theme can get wrong. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block", "target-size");

    /** Width in CSS pixels of the printed part of A4. */
    private static final int PAPER = 672;

    /** What passed is not written down: that is most of the time that a look takes. Contrast has a look of its own. */
    private static final String FINDINGS = """
            async tags => {
              const all = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                rules: { 'color-contrast': { enabled: false } },
                resultTypes: ['violations']
              });
              return all.violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} | ${node.failureSummary}`));
            }""";

    /**
     * The letters that somebody sees, by all that their contrast comes from: their colour and size, that of the text around, what is
     * behind. What is switched off may be pale.
     */
    private static final String KINDS = """
            () => {
              const behind = new Map([[null, '']]);
              const ground = element => {
                if (!behind.has(element)) {
                  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
                  const own = [backgroundColor, backgroundImage, opacity].join(' ');
                  const under = ground(element.parentElement);
                  behind.set(element, own === 'rgba(0, 0, 0, 0) none 1' ? under : own + ' on ' + under);
                }
                return behind.get(element);
              };
              const hasLetters = element => element.matches('input:not([type=radio], [type=checkbox]), textarea, select')
                || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const isSeen = element => element.checkVisibility()
                && !element.closest('.passend-sr, .utrecht-skip-link, :disabled, [aria-disabled=true]');
              const letters = new Map();
              for (const element of document.querySelectorAll('body *')) {
                if (hasLetters(element) && isSeen(element)) {
                  const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
                  const around = getComputedStyle(element.parentElement).color;
                  const kind = [color, fontSize, fontWeight, textDecorationLine, textShadow, around, ground(element)].join(' ');
                  if (!letters.has(kind)) { letters.set(kind, []); }
                  letters.get(kind).push(element);
                }
              }
              window.letters = letters;
              return [...letters.keys()];
            }""";

    /** Looks at those kinds alone, and says of which it could see that they can be read. */
    private static final String CONTRAST = """
            async ([rules, kinds]) => {
              const all = await axe.run({ include: kinds.flatMap(kind => window.letters.get(kind)) },
                { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'passes'], elementRef: true });
              const readable = new Set(all.passes.filter(rule => rule.id === 'color-contrast')
                .flatMap(rule => rule.nodes.map(node => node.element)));
              return {
                findings: all.violations
                  .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} | ${node.failureSummary}`)),
                readable: kinds.filter(kind => window.letters.get(kind).some(element => readable.has(element)))
              };
            }""";

    /** Kinds of letters in which axe found nothing, on whichever page. */
    private static final Set<Object> READABLE = ConcurrentHashMap.newKeySet();

    /** Puts a municipality's theme on the page as it stands, and says which it wore; Passend's own is under each and has no name. */
    private static final String WEAR = """
            async ([theme, sheet]) => {
              if (sheet && !document.querySelector(`link[href="${sheet}"]`)) {
                const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
                const loaded = new Promise((resolve, reject) => { link.onload = resolve; link.onerror = reject; });
                document.head.append(link);
                await loaded;
              }
              const worn = document.documentElement.classList;
              const was = [...worn].find(name => name.endsWith('-theme') && name !== 'passend-theme') || '';
              if (was) { worn.remove(was); }
              if (theme) { worn.add(theme); }
              return was;
            }""";

    private static final String COLOUR =
            "getComputedStyle(document.documentElement).getPropertyValue('--passend-accent')";
    /** The gallery wears any theme that is asked for. */
    private static final String SHEET = """
            async theme => new DOMParser()
              .parseFromString(await (await fetch('/ontwerp?thema=' + theme)).text(), 'text/html')
              .querySelector(`link[href*="/themes/${theme}"]`).getAttribute('href')""";

    /** Two municipalities of the demo. */
    private static final List<String> THEMES = List.of("rivierstad", "heuvelland");

    private static final int PICTURE_TRIES = 20;
    private static final int PICTURE_PAUSE_MS = 250;

    private static final String WIDER_THAN_ITS_PLACE = """
            [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility() && !e.closest('.passend-sr, .utrecht-skip-link') && getComputedStyle(e).clipPath === 'none')
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1
                || getComputedStyle(e).overflowX !== 'visible' && !['TEXTAREA', 'INPUT', 'SELECT'].includes(e.tagName)
                  && e.scrollWidth > e.clientWidth + 1)
              .map(e => e.outerHTML.slice(0, 160))""";
    private static final String USELESS_ON_PAPER = """
            [...document.querySelectorAll('nav, button, input, textarea, select, .utrecht-button, footer')]
              .filter(e => e.checkVisibility())
              .map(e => e.outerHTML.slice(0, 160))""";
    private static Playwright playwright;

    private final Product product;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();

    private Browser(Product product, BrowserContext context) {
        this.product = product;
        this.context = context;
    }

    public static Browser open(Product product) {
        return open(product, true);
    }

    /** A browser with JavaScript switched off. */
    public static Browser withoutScripts(Product product) {
        return open(product, false);
    }

    private static Browser open(Product product, boolean scripts) {
        Path chromium = chromium();
        try {
            Path profile = Files.createTempDirectory("browser");
            BrowserContext context = playwright()
                    .chromium()
                    .launchPersistentContext(
                            profile,
                            new BrowserType.LaunchPersistentContextOptions()
                                    .setExecutablePath(chromium)
                                    .setHeadless(true)
                                    .setLocale("nl-NL")
                                    .setTimezoneId("Europe/Amsterdam")
                                    .setViewportSize(1280, 900)
                                    .setJavaScriptEnabled(scripts)
                                    .setArgs(FLAGS));
            context.setDefaultTimeout(20_000);
            return new Browser(product, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path chromium() {
        Optional<Path> found = Stream.of(
                        System.getenv("PASSEND_CHROMIUM"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && Boolean.getBoolean("browser.required")) {
            throw new AssertionError("Browser journeys are required here, but no Chromium is found");
        }
        Assumptions.assumeTrue(
                found.isPresent(),
                "SKIPPED: no Chromium found; install one or set PASSEND_CHROMIUM to see the journeys");
        return found.orElseThrow();
    }

    private static synchronized Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright;
    }

    /** A new tab at a path. */
    public Page visit(String path) {
        Page page = context.newPage();
        page.addInitScript("addEventListener('securitypolicyviolation',"
                + " e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))");
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !refusal || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.navigate(product.address() + path);
        return page;
    }

    /** Logs in on the login page and returns the page that follows. */
    public Page logIn(String loginName) {
        return logIn(loginName, "passend");
    }

    public Page logIn(String loginName, String password) {
        Page page = visit("/inloggen");
        page.locator("input[name=loginName]").fill(loginName);
        page.locator("input[name=password]").fill(password);
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/inloggen"));
        return page;
    }

    /**
     * Looks whether a page is fit for everybody: no axe finding (WCAG 2.2 AA and good practice), no CSP violation, no sideways
     * scrolling at 320 px; keeps a picture of both widths as build output.
     */
    public void assertFit(Page page, String name) {
        picture(page, name);
        assertFitOnceMore(page, name);
    }

    /** As {@link #assertFit}, of a page of which there is a wide picture already: the same page in another state. */
    public void assertFitOnceMore(Page page, String name) {
        putAxeIn(page);
        assertNone(page.evaluate(FINDINGS, WCAG), page, name);
        assertColoursFit(page, name);
        page.setViewportSize(320, 640);
        picture(page, name + "-320");
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling at 320 px on %s", name)
                .isLessThanOrEqualTo(0);
        page.setViewportSize(1280, 900);
        assertReadableAtTwiceTheTextSize(page, name);
        assertNoComplaints(name);
    }

    /**
     * What colours can get wrong: each kind of letters that was not looked at before, here or on another page. Whether letters can be
     * read follows from what makes their kind, and looking for what stands behind each of them was two thirds of axe's time.
     */
    public void assertColoursFit(Page page, String name) {
        List<Object> kinds = new ArrayList<>((List<?>) page.evaluate(KINDS));
        assertThat(kinds).as("kinds of letters on %s", name).isNotEmpty();
        kinds.removeAll(READABLE);
        if (!kinds.isEmpty()) {
            putAxeIn(page);
            Map<?, ?> seen = (Map<?, ?>) page.evaluate(CONTRAST, List.of(OF_COLOUR, kinds));
            assertNone(seen.get("findings"), page, name);
            READABLE.addAll((List<?>) seen.get("readable"));
        }
        assertNoComplaints(name);
    }

    /** As {@link #assertColoursFit}, in the theme of another municipality; leaves the page as it was. */
    public void assertFitInAnotherTheme(Page page, String name) {
        Object colour = page.evaluate(COLOUR);
        String another =
                page.evaluate("document.documentElement.className").toString().contains(THEMES.get(0))
                        ? THEMES.get(1)
                        : THEMES.get(0);
        String sheet = sheets.computeIfAbsent(another, theme -> (String) page.evaluate(SHEET, theme));
        Object was = page.evaluate(WEAR, List.of(another + "-theme", sheet));
        assertThat(page.evaluate(COLOUR))
                .as("colours of %s on %s", another, name)
                .isNotEqualTo(colour);
        assertColoursFit(page, name + " in " + another);
        page.evaluate(WEAR, List.of(was, ""));
    }

    /** By axe's own call: the library's builder sends its script of half a megabyte with each look, so it comes once for each page. */
    private static void putAxeIn(Page page) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
    }

    private static void assertNone(Object findings, Page page, String name) {
        assertThat((List<?>) findings)
                .as("axe findings on %s (%s)", name, page.url())
                .isEmpty();
    }

    private void assertNoComplaints(String name) {
        assertThat(complaints).as("errors and CSP violations on %s", name).isEmpty();
    }

    /** Text alone enlarged to 200 % (WCAG 1.4.4): nothing is cut off and nothing scrolls sideways. */
    private void assertReadableAtTwiceTheTextSize(Page page, String name) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat((List<?>) page.evaluate(WIDER_THAN_ITS_PLACE))
                .as("cut off at twice the text size on %s", name)
                .isEmpty();
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    /** Text of twice the size on a small telephone: one reads down, never sideways. */
    public void assertReadsDownAtTwiceTheTextSize(Page page, String name) {
        page.setViewportSize(320, 640);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        picture(page, name + "-320-groot");
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling at 320 px with text of 200 %% on %s", name)
                .isLessThanOrEqualTo(0);
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(1280, 900);
    }

    /**
     * Looks whether a page is fit for paper: no navigation, no button and no field to fill in, nothing wider than the paper; keeps
     * the PDF as build output.
     */
    public void assertPrints(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, 900);
        assertThat((List<?>) page.evaluate(USELESS_ON_PAPER))
                .as("useless on paper: %s", name)
                .isEmpty();
        assertThat((List<?>) page.evaluate(WIDER_THAN_ITS_PLACE))
                .as("wider than the paper: %s", name)
                .isEmpty();
        page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of(System.getProperty("screenshots"), name + ".pdf")));
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /**
     * Keeps a picture. A Chromium that has only just started refuses the first while it is not ready to draw, the longer the busier
     * the machine is; it is asked again, since a picture is something to look at and no verdict.
     */
    public void picture(Page page, String name) {
        for (int left = PICTURE_TRIES - 1; ; left--) {
            try {
                draw(page, name);
                return;
            } catch (PlaywrightException e) {
                if (left == 0 || !e.getMessage().contains("Unable to capture screenshot")) {
                    throw e;
                }
                page.waitForTimeout(PICTURE_PAUSE_MS);
            }
        }
    }

    private static void draw(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(Path.of(System.getProperty("screenshots"), name + ".jpg")));
    }

    /** What went wrong in this browser's pages so far: script errors and CSP violations. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
