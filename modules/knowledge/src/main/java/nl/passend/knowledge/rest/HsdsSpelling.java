// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Programs that know the API of HSDS 3.0 ask for {@code service_at_locations?per_page=20}, ours for {@code
 * service-at-locations?perPage=20}, as the Dutch API Design Rules want. Under {@code /api/v1/hsds} both are the same; described in
 * OpenAPI is ours.
 */
@Provider
@PreMatching
public class HsdsSpelling implements ContainerRequestFilter {
    private static final String BASE = "/api/v1/hsds/";
    /** A name in front of an equals sign. */
    private static final Pattern NAME = Pattern.compile("(?<=^|&)[a-z]+(?:_[a-z]+)+(?==)");

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo().getRequestUri();
        if (asked.getRawPath().startsWith(BASE) && asked.toString().indexOf('_') >= 0) {
            request.setRequestUri(URI.create(ours(asked.toString())));
        }
    }

    /** Only the address and the names of what is asked for: what is looked for stays as it was typed. */
    static String ours(String asked) {
        int mark = asked.indexOf('?');
        var address = mark < 0 ? asked : asked.substring(0, mark);
        int base = address.indexOf(BASE);
        var path = address.substring(0, base) + address.substring(base).replace('_', '-');
        return mark < 0
                ? path
                : path + "?" + NAME.matcher(asked.substring(mark + 1)).replaceAll(name -> camelCase(name.group()));
    }

    private static String camelCase(String name) {
        return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
