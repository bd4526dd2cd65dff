// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.CountsToday;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.BoundaryMet;
import nl.passend.knowledge.BoundaryMet.Known;
import nl.passend.knowledge.internal.catalogue.Notation;
import nl.passend.knowledge.internal.catalogue.SourceText;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;

/**
 * Which of the twelve boundaries the facts have come upon, by {@code boundaries_met.json}. Only what is certain counts: to tell
 * somebody of a trouble that they may not have is no help. A boundary that asks for what the facts of this installation do not
 * have (yet) is never met.
 */
@ApplicationScoped
public class RecogniseBoundaries implements FactUse.Uses {
    /**
     * @param met an example in which the facts have come upon it
     * @param notMet an example in which they have not
     */
    record Sign(BoundaryMet told, Condition when, String met, String notMet) {}

    private final BottleneckTypes types;
    private final FactCatalogue facts;

    /** Read at the first question: a start has better things to do. They hold on every day. */
    private final CountsToday<List<Sign>> signs =
            new CountsToday<>(Set.of(FactEditions.KIND), () -> LocalDate.EPOCH, day -> read());

    @Inject
    public RecogniseBoundaries(BottleneckTypes types, FactCatalogue facts) {
        this.types = types;
        this.facts = facts;
    }

    public List<BoundaryMet> met(Facts known, LocalDate today) {
        var evaluation = new Evaluation(known, today);
        return signs().stream()
                .filter(sign -> evaluation.of(sign.when()) == Outcome.HOLDS)
                .map(Sign::told)
                .toList();
    }

    void hear(@ObservesAsync Change change) {
        facts.isTouchedBy(change);
        signs.isTouchedBy(change);
    }

    @Override
    public List<FactUse> of(FactName fact) {
        return signs().stream()
                .filter(sign -> sign.when().facts().contains(fact))
                .map(sign -> new FactUse("de grens ‘" + sign.told().boundary().name() + "’", catalogue -> condition(
                                Notation.write(sign.when()), catalogue)
                        .isPresent()))
                .toList();
    }

    private static Optional<Condition> condition(String text, FactCatalogue catalogue) {
        try {
            return Optional.of(Notation.read(text, catalogue::find));
        } catch (Notation.Fault noMore) {
            return Optional.empty();
        }
    }

    /** What it helps to tell. */
    public Set<FactName> asked() {
        return signs().stream().flatMap(sign -> sign.when().facts().stream()).collect(Collectors.toSet());
    }

    List<Sign> signs() {
        return signs.get();
    }

    private List<Sign> read() {
        return DataEntry.read(BottleneckTypes.class, "boundaries_met.json")
                .only("boundaries")
                .entries("boundaries")
                .stream()
                .flatMap(numbered -> sign(numbered.calledBy("code")).stream())
                .toList();
    }

    private Optional<Sign> sign(DataEntry entry) {
        entry.only("code", "when", "met", "notMet", "known", "table");
        var boundary = types.boundary(entry.text("code"))
                .orElseThrow(() -> entry.fault("code", "does not stand in bottleneck_types.json"));
        return condition(entry.text("when"), facts)
                .map(when -> new Sign(
                        new BoundaryMet(
                                boundary,
                                entry.entries("known").stream()
                                        .map(RecogniseBoundaries::known)
                                        .toList(),
                                entry.texts("table"),
                                List.of()),
                        when,
                        entry.text("met"),
                        entry.text("notMet")));
    }

    private static Known known(DataEntry entry) {
        entry.only("text", "source");
        return new Known(
                entry.text("text"),
                RecordJson.read(entry.entry("source"), SourceText.class).source());
    }
}
