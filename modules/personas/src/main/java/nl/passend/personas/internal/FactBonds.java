// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Bonds;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactText;
import nl.passend.personas.FactText.Sort;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.FactName;

/**
 * Rules, examples, personas and invented people hold on to a fact by its name and by its answers. What would no longer fit is told
 * by name to who wants the change, since nobody else would notice: such a rule would fall out of the Routewijzer in silence.
 */
final class FactBonds implements Bonds<FactText> {
    private static final int MOST_TOLD = 5;

    private final FactCatalogue catalogue;
    private final Function<FactName, List<FactUse>> uses;

    FactBonds(FactCatalogue catalogue, Function<FactName, List<FactUse>> uses) {
        this.catalogue = catalogue;
        this.uses = uses;
    }

    @Override
    public List<FieldProblem> broken(Place place, FactText content) {
        Optional<FactName> name = named(place);
        if (name.isEmpty()) {
            return List.of();
        }
        if (catalogue
                .find(name.get())
                .filter(fact -> Sort.of(fact.type()) != content.type())
                .isPresent()) {
            return List.of(
                    new FieldProblem(
                            "/type",
                            "De soort antwoord kan niet anders worden: regels en plannen rekenen erop. Maak een nieuw gegeven."));
        }
        FactCatalogue changed = catalogue.with(name.get(), Optional.of(content.fact(name.get())));
        List<String> broken = uses.apply(name.get()).stream()
                .filter(use -> !use.fits().test(changed) && use.fits().test(catalogue))
                .map(FactUse::what)
                .toList();
        return broken.isEmpty()
                ? List.of()
                : List.of(new FieldProblem(
                        content.type() == Sort.NUMBER ? "/least" : "/options",
                        "Dit past dan niet meer: " + told(broken) + " Verander dat eerst."));
    }

    @Override
    public List<String> ended(Place place) {
        Optional<FactName> name = named(place);
        if (name.isEmpty()) {
            return List.of();
        }
        FactCatalogue without = catalogue.with(name.get(), Optional.empty());
        List<String> using = uses.apply(name.get()).stream()
                .filter(use -> !use.fits().test(without))
                .map(FactUse::what)
                .toList();
        return using.isEmpty()
                ? List.of()
                : List.of("Dit gegeven is nog in gebruik: " + told(using) + " Verander dat eerst.");
    }

    private static String told(List<String> what) {
        String names = what.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return what.size() > MOST_TOLD ? names + "; en nog " + (what.size() - MOST_TOLD) + "." : names + ".";
    }

    private static Optional<FactName> named(Place place) {
        try {
            return Optional.of(FactName.of(place.slug()));
        } catch (IllegalArgumentException notTheNameOfAFact) {
            return Optional.empty();
        }
    }
}
