// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;

/** The one list of words for everybody who works with Passend: the same word means the same on every page. */
public interface Glossary {
    /** By name. */
    List<GlossaryTerm> terms();

    Optional<GlossaryTerm> term(String code);
}
