// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * A law, or what people would look for beside the laws.
 *
 * @param code such as {@code wlz}; stable, part of addresses
 * @param about for whom and what, in plain words
 * @param decides who decides
 * @param executes who carries it out and pays
 * @param inForce false for a bill
 */
public record Law(
        String code,
        String title,
        String about,
        String decides,
        String executes,
        boolean inForce,
        List<Term> terms,
        List<Remedy> remedies,
        Source source) {
    public Law {
        terms = List.copyOf(terms);
        remedies = List.copyOf(remedies);
    }

    public Optional<Term> term(String wanted) {
        return terms.stream().filter(term -> term.code().equals(wanted)).findFirst();
    }

    public Optional<Remedy> remedy(String wanted) {
        return remedies.stream().filter(remedy -> remedy.code().equals(wanted)).findFirst();
    }
}
