// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.RequestDigest;
import nl.passend.kernel.rest.internal.IdempotencyKeys.Place;

/** Runs inside {@code @Transactional} (PLATFORM_BEFORE + 200), so that key, effect and answer are stored at once. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotentInterceptor {
    static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final CurrentUser currentUser;
    private final RequestDigest digest;
    private final HttpServletRequest request;

    @Inject
    IdempotentInterceptor(
            IdempotencyKeys keys, CurrentUser currentUser, RequestDigest digest, HttpServletRequest request) {
        this.keys = keys;
        this.currentUser = currentUser;
        this.digest = digest;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        Place place = Place.of(currentUser.get().accountId(), request.getMethod() + ' ' + request.getRequestURI(), key);
        Optional<Response> before = keys.take(place, digest.sha256());
        if (before.isPresent()) {
            return before.get();
        }
        Response answer = (Response) call.proceed();
        keys.answered(place, answer);
        return answer;
    }
}
