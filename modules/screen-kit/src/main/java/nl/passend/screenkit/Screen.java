// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page controller returns: a template with its parameters, shown inside the page frame. Immutable; every method
 * returns a new one. The template gets {@code ui} and {@code kit} besides the parameters given here.
 *
 * <pre>{@code
 * return Screen.of(TEMPLATES, "caseFiles.jte", "Zaken").with("files", files);
 * }</pre>
 */
public final class Screen {
    private final Templates templates;
    private final String template;
    private final String title;
    private final Map<String, Object> params;
    private final int status;
    private final Extras extras;

    /** What most pages do without. */
    private record Extras(
            Optional<String> liveUrl,
            Function<Ui, Optional<CaseBanner>> banner,
            Optional<String> theme,
            List<Texts> moreTexts) {}

    private Screen(
            Templates templates, String template, String title, Map<String, Object> params, int status, Extras extras) {
        this.templates = templates;
        this.template = template;
        this.title = title;
        this.params = params;
        this.status = status;
        this.extras = extras;
    }

    /** @param title a key of the module's texts, or the words themselves; never a client's name: titles end up in histories */
    public static Screen of(Templates templates, String template, String title) {
        return new Screen(
                templates,
                template,
                title,
                Map.of(),
                200,
                new Extras(Optional.empty(), ui -> Optional.empty(), Optional.empty(), List.of()));
    }

    public Screen with(String name, Object value) {
        var more = new HashMap<>(params);
        more.put(name, value);
        return new Screen(templates, template, title, Map.copyOf(more), status, extras);
    }

    /** 422 for a form that must be corrected (the title then says so too), 404 and the like for error pages. */
    public Screen status(int code) {
        return new Screen(templates, template, title, params, code, extras);
    }

    /** @param url event stream that says which part of this page changed ({@code {"part":"timeline"}}) */
    public Screen live(String url) {
        return extra(new Extras(Optional.of(url), extras.banner, extras.theme, extras.moreTexts));
    }

    /** The case banner: who this is about, one name to call, the next step. Stands above the page's own content. */
    public Screen banner(CaseBanner banner) {
        return banner(ui -> Optional.of(banner));
    }

    /** As {@link #banner(CaseBanner)}, for a banner that has words of the module in it, or that this visitor may not see. */
    public Screen banner(Function<Ui, Optional<CaseBanner>> banner) {
        return extra(new Extras(extras.liveUrl, banner, extras.theme, extras.moreTexts));
    }

    /** @param slug of the municipality that the file belongs to, whose theme goes before that of the login */
    public Screen theme(String slug) {
        return extra(new Extras(extras.liveUrl, extras.banner, Optional.of(slug), extras.moreTexts));
    }

    /** For a page of one module with a piece or a banner of another: a key that the first does not know is looked up there. */
    public Screen alsoSpeaks(Templates other) {
        var more = Stream.concat(extras.moreTexts.stream(), Stream.of(other.texts()))
                .toList();
        return extra(new Extras(extras.liveUrl, extras.banner, extras.theme, more));
    }

    private Screen extra(Extras changed) {
        return new Screen(templates, template, title, params, status, changed);
    }

    public int status() {
        return status;
    }

    /** In the order in which a key is looked up. */
    List<Texts> texts() {
        return Stream.of(
                        Stream.of(templates.texts()), extras.moreTexts.stream(), Stream.of(ScreenKit.TEMPLATES.texts()))
                .flatMap(texts -> texts)
                .toList();
    }

    Templates templates() {
        return templates;
    }

    String title() {
        return title;
    }

    Optional<String> liveUrl() {
        return extras.liveUrl;
    }

    Optional<CaseBanner> banner(Ui ui) {
        return extras.banner.apply(ui);
    }

    Optional<String> theme() {
        return extras.theme;
    }

    Content body(Ui ui, Kit kit) {
        var all = new HashMap<>(params);
        all.put("ui", ui);
        all.put("kit", kit);
        return templates.content(template, all);
    }
}
