// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import nl.passend.kernel.Settings;
import nl.passend.kernel.access.Passage;
import nl.passend.kernel.account.Csrf;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.screenkit.help.HelpBook;

/**
 * Turns the {@link Screen} that a controller returned into a page for this visit, and gives the answer the screen's status; and a
 * {@link Paper} into a PDF.
 */
@Provider
@ApplicationScoped
public class ScreenFilter implements ContainerResponseFilter {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType PAPER = MediaType.valueOf(Paper.PDF);
    private static final String LANGUAGE = "taal";
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    private final CurrentUser currentUser;
    private final Csrf csrf;
    private final Shell shell;
    private final Passage passage;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ScreenFilter() {
        currentUser = null;
        csrf = null;
        shell = null;
        passage = null;
    }

    @Inject
    public ScreenFilter(
            CurrentUser currentUser,
            Csrf csrf,
            Passage passage,
            Instance<NavigationEntry> navigation,
            Assets assets,
            HelpBook help,
            Clock clock,
            Settings settings) {
        this.currentUser = currentUser;
        this.csrf = csrf;
        this.passage = passage;
        this.shell = new Shell(assets, Navigation.of(navigation), help, clock, settings.openReading());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Screen screen) {
            if (response.getStatus() == 200) {
                response.setStatus(screen.status());
            }
            response.setEntity(Page.of(screen, visit(screen, request), shell), response.getEntityAnnotations(), HTML);
            rememberLanguage(request, response);
        }
        if (response.getEntity() instanceof Paper paper) {
            print(paper, request, response);
        }
    }

    /** A file to keep: a browser that shows it may run nothing in it. */
    private void print(Paper paper, ContainerRequestContext request, ContainerResponseContext response) {
        response.setEntity(paper.print(visit(paper.screen(), request), shell), response.getEntityAnnotations(), PAPER);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, paper.disposition());
        response.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** A page about a failure asks nothing of what may have failed: it is shown as before login. */
    private Visit visit(Screen screen, ContainerRequestContext request) {
        var me = screen.status() < 500 ? currentUser.find() : Optional.<Me>empty();
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        var theme = screen.theme().or(() -> me.map(Me::theme)).filter(this::isShipped);
        return new Visit(
                path, me, csrfToken(me), language(request), theme.orElse("passend"), passage.breakGlassUntil());
    }

    private boolean isShipped(String slug) {
        return shell.assets().find("themes/" + slug + ".css").isPresent();
    }

    private String csrfToken(Optional<Me> me) {
        return me.isPresent() ? csrf.token() : "";
    }

    private static Language language(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst(LANGUAGE);
        var remembered = request.getCookies().get(LANGUAGE);
        return Language.of(asked != null ? asked : remembered == null ? null : remembered.getValue());
    }

    private static void rememberLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst(LANGUAGE);
        if (asked != null) {
            var cookie = new NewCookie.Builder(LANGUAGE)
                    .value(Language.of(asked).code())
                    .path("/")
                    .maxAge(ONE_YEAR_IN_SECONDS)
                    .httpOnly(true)
                    .secure(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build();
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
