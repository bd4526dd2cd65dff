// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import nl.passend.kernel.persistence.Conflicts;
import nl.passend.kernel.problem.Incidents;
import nl.passend.screenkit.ErrorScreens;
import nl.passend.screenkit.Screen;
import nl.passend.web.login.SendAgain;

/** The one place where a failure becomes an answer. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    static final String PROBLEM_JSON = "application/problem+json";

    private final HttpServletRequest request;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ProblemMapper() {
        this(null);
    }

    @Inject
    public ProblemMapper(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException e && isAnswer(e.getResponse())) {
            return e.getResponse();
        }
        Problem problem = Problems.in(failure)
                .orElseGet(() -> Problems.unexpected(Incidents.record(request.getMethod() + " " + area(), failure)));
        Response.ResponseBuilder answer = Response.status(problem.type().status());
        problem.headers().forEach(answer::header);
        return isApi()
                ? answer.type(PROBLEM_JSON).entity(problem.json().toString()).build()
                : answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page(problem, failure))
                        .build();
    }

    private Screen page(Problem problem, Throwable failure) {
        int status = problem.type().status();
        return sendAgain(status, failure)
                .or(() -> problem.incident().map(ErrorScreens::failure))
                .orElseGet(() -> ErrorScreens.of(status));
    }

    /**
     * What the database rolled back was not kept, so it can be sent again; of another 503 nobody knows that. The page keeps the status
     * of a page that is well: it is shown to who is logged in, with the token that the form needs.
     */
    private Optional<Screen> sendAgain(int status, Throwable failure) {
        return Optional.of(failure)
                .filter(any -> status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode())
                .flatMap(Conflicts::in)
                .flatMap(conflict -> SendAgain.screen(request));
    }

    /** A redirect, or a refusal that brings its own body, is an answer and no failure. */
    private static boolean isAnswer(Response response) {
        return response.getStatus() < 400 || response.hasEntity();
    }

    private boolean isApi() {
        return request.getRequestURI().startsWith("/api/");
    }

    /** The first part of the path: the rest may hold ids. */
    private String area() {
        String[] parts = request.getRequestURI().split("/", 5);
        return isApi() && parts.length > 3 ? "/api/v1/" + parts[3] : "/" + (parts.length > 1 ? parts[1] : "");
    }
}
