// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planted in a page that is fit, the look of every journey finds. */
class LookBitesIT {
    private final Product product = Product.running();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p data-style="color: #999">Bleke letters</p> | color-contrast
            <p data-style="opacity: .4">Doorzichtige letters</p> | color-contrast
            <button disabled data-style="color: #999">Uit</button><p data-style="color: #999">Bleek</p> | color-contrast
            <img src="/favicon.ico"> | image-alt
            <input name="naamloos"> | label
            <p data-style="width: 900px">Een brede alinea</p> | sideways
            """)
    void a_planted_fault_is_found(String planted, String found) {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.visit("/toegankelijkheid");
            browser.assertFit(page, "geplant-niets");
            plant(page, planted);

            assertThatThrownBy(() -> browser.assertFit(page, "geplant")).hasMessageContaining(found);
        }
    }

    /** Letters in a colour that is dark in one theme and as pale as what is behind them in the other. */
    @Test
    void a_fault_that_only_another_theme_makes_is_found() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.visit("/toegankelijkheid");
            browser.assertFitInAnotherTheme(page, "geplant-thema-niets");
            plant(page, "<p data-style=\"color: var(--passend-ink)\">Letters</p>");
            browser.assertColoursFit(page, "geplant-thema-eigen");
            page.evaluate("""
                    () => {
                      const theme = new CSSStyleSheet();
                      theme.replaceSync('.rivierstad-theme main { --passend-ink: #ccc; }');
                      document.adoptedStyleSheets = [theme];
                    }""");

            assertThatThrownBy(() -> browser.assertFitInAnotherTheme(page, "geplant-thema"))
                    .hasMessageContaining("color-contrast");
        }
    }

    private static void plant(Page page, String planted) {
        page.evaluate("""
                html => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', html);
                  // No style stands in a page: the security policy would refuse it.
                  document.querySelectorAll('[data-style]').forEach(each => { each.style.cssText = each.dataset.style; });
                }""", planted);
    }
}
