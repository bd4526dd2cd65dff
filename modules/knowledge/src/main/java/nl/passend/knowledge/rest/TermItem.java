// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.knowledge.Candidate.CountedTerm;
import nl.passend.knowledge.Term;

/**
 * A term.
 *
 * @param text the whole in one sentence
 * @param length absent when the law names no number
 * @param unit {@code WORKING_DAYS}, {@code DAYS}, {@code WEEKS} or {@code MONTHS}
 * @param countedFrom to follow on "geteld vanaf"
 * @param countedFromFact name of the fact that tells that day
 * @param late what one can do when it has passed
 * @param lastDay when the first day is among the facts
 * @param daysLeft after today; negative when it has passed
 */
public record TermItem(
        String code,
        String text,
        Optional<Integer> length,
        Optional<LegalTerm.Unit> unit,
        String countedFrom,
        Optional<String> countedFromFact,
        Optional<String> article,
        Optional<String> late,
        Optional<LocalDate> lastDay,
        Optional<Long> daysLeft,
        Origin source) {
    static TermItem of(Term term) {
        return of(new CountedTerm(term, Optional.empty(), Optional.empty(), java.util.OptionalLong.empty()));
    }

    static TermItem of(CountedTerm counted) {
        var term = counted.term();
        return new TermItem(
                term.code(),
                term.words(),
                term.length().map(LegalTerm::length),
                term.length().map(LegalTerm::unit),
                term.from().words(),
                term.from().fact().map(fact -> fact.value()),
                term.article(),
                term.late(),
                counted.lastDay(),
                counted.daysLeft().isPresent() ? Optional.of(counted.daysLeft().getAsLong()) : Optional.empty(),
                Origin.of(term.source()));
    }
}
