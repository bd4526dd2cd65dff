// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Passage;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.web.login.Caller;
import nl.passend.web.login.LoginAgain;

/** The rule of one page or endpoint: who gets in, and that an answer about a client went through the gate. */
@Priority(Priorities.AUTHORIZATION)
class AccessRuleFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = System.getLogger(AccessRuleFilter.class.getName());
    private static final String WITHHELD =
            "{\"type\":\"urn:passend:problem:web:withheld\",\"title\":\"Er ging iets mis. Wij kijken het na.\",\"status\":500}";

    private final Optional<Access.Rule> rule;
    private final CurrentUser user;
    private final Passage passage;
    private final LoginAgain login;
    private final boolean openReading;

    /** @param openReading whether what is published is for everybody here */
    AccessRuleFilter(
            Optional<Access.Rule> rule, CurrentUser user, Passage passage, LoginAgain login, boolean openReading) {
        this.openReading = openReading;
        this.rule = rule;
        this.user = user;
        this.passage = passage;
        this.login = login;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access.Rule declared = rule.orElseThrow(ProblemException::notFound);
        if (declared == Access.Rule.PUBLIC || declared == Access.Rule.PUBLISHED && openReading) {
            return;
        }
        Optional<Me> me = user.find();
        if (me.isEmpty()) {
            refuseStranger(request);
        } else {
            refuseRole(declared, me.get());
        }
    }

    private void refuseStranger(ContainerRequestContext request) {
        Caller caller = Caller.of(request);
        if (caller.isApi()) {
            throw caller.notSignedIn();
        }
        request.abortWith(login.answer(request));
    }

    private static void refuseRole(Access.Rule declared, Me me) {
        if (declared == Access.Rule.ADMINISTRATOR && !me.has(Role.ADMINISTRATOR)) {
            throw ProblemException.notFound();
        }
        if (declared == Access.Rule.PRIVACY_OFFICER && !me.has(Role.PRIVACY_OFFICER)) {
            throw ProblemException.notFound();
        }
        if (declared == Access.Rule.REVIEWER && !me.has(Role.ADMINISTRATOR) && !me.has(Role.PRIVACY_OFFICER)) {
            throw ProblemException.notFound();
        }
        if (declared == Access.Rule.WORKER && !me.has(Role.WORKER)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean aboutClient = rule.filter(Access.Rule.CLIENT_DATA::equals).isPresent();
        // The repeat of an idempotent POST has no body: it tells its own caller again where the first one went.
        boolean tells =
                response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL && response.hasEntity();
        if (aboutClient && tells && !passage.passed()) {
            LOG.log(
                    Level.ERROR,
                    "Withheld an answer about a client that did not pass the gate: {0} {1}",
                    request.getMethod(),
                    template(request));
            response.getHeaders().keySet().removeAll(List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION));
            response.setStatusInfo(Response.Status.INTERNAL_SERVER_ERROR);
            response.setEntity(WITHHELD, null, new MediaType("application", "problem+json"));
        }
    }

    /** The place without ids. */
    private static String template(ContainerRequestContext request) {
        return Caller.of(request).path().replaceAll("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}", "{id}");
    }
}
