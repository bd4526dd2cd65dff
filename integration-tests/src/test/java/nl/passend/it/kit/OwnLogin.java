// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How someone of a household gets in: a worker gives a code on paper, they make an own login with it. */
public final class OwnLogin {
    private OwnLogin() {}

    /**
     * @param team a worker's page
     * @param which of the household, counted from 0
     * @return the page on which they come in
     */
    public static Page forMember(Product product, Page team, String caseFile, int which, Browser own) {
        team.navigate(product.address() + "/zaken/" + caseFile + "/gezin");
        team.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Geef een eigen inlog"))
                .nth(which)
                .click();
        String code = team.locator("p.passend-lead strong").first().innerText().strip();
        Page page = own.visit("/welkom");
        page.locator("input[name=code]").fill(code);
        page.locator("input[name=loginName]").fill("gezinslid-" + Long.toString(System.nanoTime(), 36));
        page.locator("input[name=password]").fill("een-lang-wachtwoord-1");
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/welkom"));
        return page;
    }
}
