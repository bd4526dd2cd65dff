// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Optional;
import nl.passend.kernel.Settings;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Passage;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.web.login.LoginAgain;

/**
 * Puts its declared rule in front of every page and endpoint, once, when the application starts. One without a rule is
 * closed to everybody: forgetting is safe.
 */
@Provider
@ApplicationScoped
public class AccessRules implements DynamicFeature {
    private static final Logger LOG = System.getLogger(AccessRules.class.getName());

    private final CurrentUser user;
    private final Passage passage;
    private final LoginAgain login;
    private final boolean openReading;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AccessRules() {
        user = null;
        passage = null;
        login = null;
        openReading = false;
    }

    @Inject
    public AccessRules(CurrentUser user, Passage passage, LoginAgain login, Settings settings) {
        this.user = user;
        this.passage = passage;
        this.login = login;
        openReading = settings.openReading();
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        Optional<Access.Rule> rule = declared(resource.getResourceClass(), method);
        if (rule.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0}.{1} declares no @Access and answers 404 to everybody",
                    method.getDeclaringClass().getName(),
                    method.getName());
        }
        context.register(new AccessRuleFilter(rule, user, passage, login, openReading));
    }

    /** The rule of the method, else of its class. */
    static Optional<Access.Rule> declared(Class<?> resource, Method method) {
        return Optional.ofNullable(method.getAnnotation(Access.class))
                .or(() -> Optional.ofNullable(resource.getAnnotation(Access.class)))
                .map(Access::value);
    }
}
