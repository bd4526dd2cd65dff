// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.Doubt;
import nl.passend.knowledge.LocalPart.LocalDesk;
import nl.passend.pluginapi.local.LocalTerm;
import nl.passend.pluginapi.rules.FactName;

/**
 * A candidate route as callers see it.
 *
 * @param verdict {@code yes}, {@code perhaps} or {@code no}; on a screen never the bare word, and always with {@code decidedBy} and
 *     that everybody may always apply
 * @param term the first of its terms; a text without a number when the law names none or when we do not know
 * @param doubts what it rests on and nobody read at its source, or not for a year; show them with the answer
 * @param desk absent when nobody told one; {@code deskNote} then says so
 */
public record CandidateItem(
        String route,
        String title,
        String summary,
        String law,
        String lawTitle,
        String municipality,
        String verdict,
        boolean urgent,
        List<Condition> conditions,
        List<Missing> missing,
        List<RuleVersion> rules,
        String decidedBy,
        String apply,
        Optional<TermItem> term,
        List<TermItem> moreTerms,
        List<PlaceTerm> localTerms,
        List<String> bring,
        List<RemedyItem> disagree,
        Optional<DeskItem> desk,
        Optional<String> deskNote,
        List<OfferItem> offers,
        List<DoubtItem> doubts,
        Origin source,
        LocalDate checkedOn) {
    /**
     * @param outcome {@code HOLDS}, {@code FAILS} or {@code UNKNOWN}
     * @param fact the fact that it looks at, or the first that can still turn it
     */
    public record Condition(String text, String because, String outcome, Optional<String> fact, List<String> facts) {}

    /** @param judgedBy who must have spoken before this can be known */
    public record Missing(String fact, String question, Optional<String> judgedBy) {}

    /**
     * @param about {@code route}, {@code law}, {@code term}, {@code remedy} or {@code question}
     * @param kind {@code never_checked} or {@code long_ago}
     */
    public record DoubtItem(String about, String title, String kind, LocalDate checkedOn) {
        static DoubtItem of(Doubt doubt) {
            return new DoubtItem(
                    doubt.about().name().toLowerCase(Locale.ROOT),
                    doubt.title(),
                    doubt.kind().name().toLowerCase(Locale.ROOT),
                    doubt.checkedOn());
        }
    }

    public record RuleVersion(String id, int version) {}

    /** A term that the place itself promises. */
    public record PlaceTerm(String text, int length, LocalTerm.Unit unit, String countedFrom, Origin source) {}

    public record DeskItem(
            String name,
            Optional<String> person,
            String phone,
            Optional<String> email,
            String hours,
            String givenBy,
            Optional<LocalDate> checkedOn) {
        static DeskItem of(LocalDesk desk) {
            return new DeskItem(
                    desk.name(),
                    desk.person(),
                    desk.phone(),
                    desk.email(),
                    desk.hours(),
                    desk.givenBy(),
                    desk.checkedOn());
        }
    }

    static CandidateItem of(Candidate candidate) {
        var route = candidate.route();
        var terms = candidate.terms().stream().map(TermItem::of).toList();
        return new CandidateItem(
                route.id().value(),
                route.title(),
                route.summary(),
                route.law(),
                candidate.law().title(),
                candidate.municipality(),
                candidate.verdict().name().toLowerCase(Locale.ROOT),
                route.urgent(),
                candidate.conditions().stream().map(CandidateItem::condition).toList(),
                candidate.missing().stream()
                        .map(missing -> new Missing(
                                missing.fact().name().value(),
                                missing.fact().question(),
                                missing.fact().judgedBy()))
                        .toList(),
                candidate.rules().stream()
                        .map(rule -> new RuleVersion(rule.id(), rule.version()))
                        .toList(),
                route.decides(),
                route.apply(),
                terms.stream().findFirst(),
                terms.stream().skip(1).toList(),
                candidate.local().terms().stream()
                        .map(term -> new PlaceTerm(
                                term.text(), term.length(), term.unit(), term.countsFrom(), Origin.of(term.source())))
                        .toList(),
                route.bring(),
                route.remedies().stream().map(RemedyItem::of).toList(),
                candidate.local().desk().map(DeskItem::of),
                candidate.local().note(),
                candidate.local().offers().stream()
                        .map(offer -> OfferItem.of(offer, true))
                        .toList(),
                candidate.doubts().stream().map(DoubtItem::of).toList(),
                Origin.of(route.source()),
                route.source().checkedOn());
    }

    private static Condition condition(Candidate.JudgedCondition judged) {
        var facts = judged.facts().stream().map(FactName::value).toList();
        return new Condition(
                judged.text(),
                judged.because(),
                judged.outcome().name(),
                facts.stream().findFirst(),
                facts);
    }
}
