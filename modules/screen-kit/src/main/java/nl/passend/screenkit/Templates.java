// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;

/**
 * The precompiled templates and the texts of one module. A jte template can only call templates of its own jar, so each
 * module has one of these, in a constant.
 */
public final class Templates {
    private final TemplateEngine engine;
    private final Texts texts;

    private Templates(TemplateEngine engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    /**
     * @param anchor any class of the module: its class loader finds templates and texts; the texts are the bundle
     *     {@code texts_nl.properties} (and, if it exists, {@code texts_en.properties}) in the module's root package
     * @param templatePackage the package that the jte plugin compiles to, such as {@code nl.passend.cases.templates}
     */
    public static Templates of(Class<?> anchor, String templatePackage) {
        var loader = anchor.getClassLoader();
        var root = templatePackage.substring(0, templatePackage.lastIndexOf('.'));
        return new Templates(
                TemplateEngine.createPrecompiled(null, ContentType.Html, loader, templatePackage),
                Texts.of(loader, root + ".texts"));
    }

    Texts texts() {
        return texts;
    }

    /** A template as a piece of a page, escaped like everything else; rendered when the page is. */
    public Content content(String template, Map<String, Object> params) {
        return output -> render(template, params, output);
    }

    void render(String template, Map<String, Object> params, TemplateOutput output) {
        engine.render(template, params, output);
    }
}
