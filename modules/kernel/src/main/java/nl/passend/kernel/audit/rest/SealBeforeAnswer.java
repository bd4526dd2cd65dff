// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.util.List;
import nl.passend.kernel.audit.internal.RequestAudit;
import nl.passend.kernel.problem.ProblemException;

/**
 * Holds every answer, page or JSON, until what the request looked at is sealed; one that cannot be sealed does not leave, and
 * 503 goes instead. Among the last to see an answer, so that nothing is looked at after it; and among the first to see a
 * request, since a login goes on record with where it came from.
 */
@Provider
@PreMatching
@Priority(100)
@ApplicationScoped
public class SealBeforeAnswer implements ContainerRequestFilter, ContainerResponseFilter {
    private static final List<String> HEADERS_OF_THE_ANSWER = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CACHE_CONTROL);

    private final RequestAudit requestAudit;

    @Context
    private HttpServletRequest servletRequest;

    @Context
    private Providers providers;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SealBeforeAnswer() {
        this(null);
    }

    @Inject
    public SealBeforeAnswer(RequestAudit requestAudit) {
        this.requestAudit = requestAudit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        requestAudit.comesFrom(servletRequest.getRemoteAddr());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        try {
            requestAudit.sealBeforeAnswer();
        } catch (ProblemException refusal) {
            replace(answer, refusal);
        }
    }

    /** In the words of the one mapper of the application, whatever it knows about pages and problems. */
    private void replace(ContainerResponseContext answer, ProblemException refusal) {
        HEADERS_OF_THE_ANSWER.forEach(answer.getHeaders()::remove);
        answer.setStatus(refusal.type().status());
        ExceptionMapper<ProblemException> mapper = providers.getExceptionMapper(ProblemException.class);
        if (mapper == null) {
            answer.setEntity(null);
            return;
        }
        Response refused = mapper.toResponse(refusal);
        refused.getHeaders().forEach((name, values) -> answer.getHeaders().put(name, values));
        answer.setEntity(refused.getEntity(), new Annotation[0], refused.getMediaType());
    }
}
