// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads webs that people drew of how they are into files that are there; as {@link Plans}. */
public interface HealthWebs {
    /**
     * @param member who drew it, of themself
     * @param marks by dimension of the names as they are now
     */
    record NewWeb(
            UUID id,
            UUID file,
            UUID member,
            LocalDate on,
            List<HealthWebView.Mark> marks,
            Optional<String> words,
            Scope scope) {}

    void add(NewWeb web);
}
