// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;

/**
 * Opens page after page and looks whether it is fit for everybody: axe, CSP, 320 px, the colours of a second municipality, and every form with nothing in it. In three
 * classes of tests, so that two processes share the longest work of all.
 */
final class EveryPage {
    /** As {@code fill("")} for each field that can be seen, in one call instead of two for each. */
    private static final String EMPTIED = """
            form => [...form.querySelectorAll('textarea, input[type=text], input[type=password]')]
              .filter(field => field.checkVisibility() && !field.disabled && !field.readOnly)
              .forEach(field => {
                field.value = '';
                field.dispatchEvent(new Event('input', { bubbles: true }));
              })""";

    /** Asked without drawing it, since most pages are closed to most people: where a page opens in the end, or nothing. */
    private static final String SHOWN = """
            address => fetch(address, { headers: { Accept: 'text/html' } }).then(answer =>
                answer.status !== 200 || !(answer.headers.get('content-type') || '').startsWith('text/html') ? null
                  : answer.redirected ? answer.url : address)""";

    private final Product product;

    EveryPage(Product product) {
        this.product = product;
    }

    /** What is the same for everybody but for menu and colours: one worker looks at all of it. */
    static boolean isForEverybody(Walk.Endpoint page) {
        return Stream.of(
                        "/kennis",
                        "/programmas",
                        "/uitleg",
                        "/aanbod",
                        "/knelpunten",
                        "/begrippen",
                        "/personas",
                        "/reacties",
                        "/gidsen",
                        "/zoeken",
                        "/routewijzer",
                        "/hulp-nu",
                        "/welkom",
                        "/inloggen",
                        "/toegankelijkheid",
                        "/ontwerp")
                .anyMatch(page.path()::startsWith);
    }

    /** Of somebody with pages of their own: those, and not once more what others read too. */
    void visitOwn(String loginName, Map<String, String> ids) {
        visit(loginName, ids, endpoint -> !endpoint.path().startsWith("/mijn-plan") && !isForEverybody(endpoint), 5);
    }

    /** @param notTheirs the file's pages under the address that is meant for others: the same templates once more */
    void visitAll(String loginName, String notTheirs, Map<String, String> ids) {
        visit(
                loginName,
                ids,
                page -> !page.path().startsWith(notTheirs),
                page -> !loginName.equals("teamlid") && isForEverybody(page),
                5);
    }

    void visit(String loginName, Map<String, String> ids, Predicate<Walk.Endpoint> which, int atLeast) {
        visit(loginName, ids, which, page -> false, atLeast);
    }

    /**
     * @param seen which of them another person has looked at whole
     * @param atLeast how many pages this must find open
     */
    void visit(
            String loginName,
            Map<String, String> ids,
            Predicate<Walk.Endpoint> which,
            Predicate<Walk.Endpoint> seen,
            int atLeast) {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn(loginName);
            Map<String, Walk.Endpoint> open = open(page, ids, which);
            assertThat(open).as("pages that %s may see", loginName).hasSizeGreaterThanOrEqualTo(atLeast);
            open.forEach((address, endpoint) -> {
                page.navigate(address);
                String name = loginName + endpoint.path().replaceAll("[^a-z0-9]+", "-");
                if (seen.test(endpoint)) {
                    browser.assertColoursFit(page, name);
                } else {
                    browser.assertFit(page, name);
                    browser.assertFitInAnotherTheme(page, name);
                    submitEmpty(browser, page, name);
                }
            });
        }
    }

    /** What opens, by the address that is shown in the end: several may lead to one page, and that one is looked at once. */
    private Map<String, Walk.Endpoint> open(Page page, Map<String, String> ids, Predicate<Walk.Endpoint> which) {
        Map<String, Walk.Endpoint> open = new LinkedHashMap<>();
        for (Walk.Endpoint endpoint : pages(which)) {
            String address = product.address() + endpoint.with(ids);
            String shown = (String) page.evaluate(SHOWN, address);
            if (address.equals(shown)) {
                open.put(shown, endpoint);
            } else if (shown != null) {
                open.putIfAbsent(shown, endpoint);
            }
        }
        return open;
    }

    /**
     * Asked without drawing them: what opens to this worker wears the theme of their municipality. What colours can get wrong is seen
     * page by page in {@link #visit}.
     */
    void wears(String theme, String loginName, Map<String, String> ids, int atLeast) {
        PageCaller caller = PageCaller.loggedIn(product, loginName);
        int open = 0;
        for (Walk.Endpoint endpoint : pages(page -> !page.path().startsWith("/mijn-plan"))) {
            Api.Answer answer = caller.get(endpoint.with(ids));
            if (answer.status() == 200 && answer.header("Content-Type").startsWith("text/html")) {
                assertThat(answer.body())
                        .as(endpoint.path())
                        .contains("passend-theme " + theme + "-theme\"", "/themes/" + theme);
                open++;
            }
        }
        assertThat(open).as("pages that %s may see", loginName).isGreaterThanOrEqualTo(atLeast);
    }

    private List<Walk.Endpoint> pages(Predicate<Walk.Endpoint> which) {
        return Walk.everything(product).stream()
                .filter(endpoint -> endpoint.method().equals("GET") && endpoint.isPage())
                .filter(endpoint -> !endpoint.path().endsWith("/live") && !endpoint.isFile())
                .filter(which)
                .toList();
    }

    /** Sends the first form that asks for text, with nothing in it: what is missing must be told so that everybody can find it. */
    private void submitEmpty(Browser browser, Page page, String name) {
        page.evaluate("document.querySelectorAll('main details').forEach(folded => folded.open = true)");
        Locator form = page.locator("main form:has(textarea, input[type=text], input[type=password])")
                .first();
        if (form.count() == 0) {
            return;
        }
        form.evaluate(EMPTIED);
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
        if (page.locator("[aria-invalid=true]").count() > 0) {
            browser.assertFitOnceMore(page, name + "-fout");
            browser.assertFitInAnotherTheme(page, name + "-fout");
        }
    }
}
