// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.util.List;
import java.util.Optional;

/** Every page and endpoint of the running application with its rule; the outsider walk goes by this list. */
public interface EndpointRules {
    /**
     * @param method HTTP method, such as {@code GET}
     * @param path template as declared, such as {@code /api/v1/case-files/{id}}
     * @param rule empty when none was declared: it answers 404
     */
    record Endpoint(String method, String path, Optional<Access.Rule> rule) {}

    /** Sorted by path, then method. */
    List<Endpoint> all();
}
