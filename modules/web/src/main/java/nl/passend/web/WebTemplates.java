// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web;

import nl.passend.screenkit.Templates;

/** The templates and texts of this module. */
public final class WebTemplates {
    public static final Templates TEMPLATES = Templates.of(WebTemplates.class, "nl.passend.web.templates");

    private WebTemplates() {}
}
