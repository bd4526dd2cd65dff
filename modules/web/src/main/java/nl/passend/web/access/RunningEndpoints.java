// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.EndpointRules;

/** Asks the container which resources there are, so the list cannot fall behind: plugins and later modules included. */
@ApplicationScoped
public class RunningEndpoints implements EndpointRules {
    private final BeanManager beans;

    @Inject
    public RunningEndpoints(BeanManager beans) {
        this.beans = beans;
    }

    /** One method that answers requests. */
    public record Operation(String verb, String path, Class<?> resource, Method method) {
        public Optional<Access.Rule> rule() {
            return AccessRules.declared(resource, method);
        }
    }

    @Override
    public List<Endpoint> all() {
        return operations().stream()
                .map(operation -> new Endpoint(operation.verb(), operation.path(), operation.rule()))
                .toList();
    }

    /** Sorted by path, then verb. */
    public List<Operation> operations() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(RunningEndpoints::of)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
    }

    public static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> httpMethod(method).stream()
                        .map(verb -> new Operation(verb, path(resource, method), resource, method)));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        String joined = "/" + resource.getAnnotation(Path.class).value() + below;
        String tidy = joined.replaceAll("/{2,}", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }
}
