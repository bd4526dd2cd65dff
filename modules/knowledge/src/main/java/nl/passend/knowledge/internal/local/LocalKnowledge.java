// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.plugin.LocalPlugins;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.local.RuleBook;

/**
 * Asks the plugins of a municipality, and of the care office of its region, what they know; offers that are kept here come first, then
 * the municipality's own, then those of the care office.
 */
@ApplicationScoped
public class LocalKnowledge {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl", "NL"));

    private final Plugins plugins;
    private final OwnOffers own;

    @Inject
    public LocalKnowledge(Plugins plugins, OwnOffers own) {
        this.plugins = plugins;
        this.own = own;
    }

    public LocalPlace of(ServedMunicipality municipality) {
        var its = Set.copyOf(plugins.ofMunicipality(municipality.slug()));
        var notes = new ArrayList<String>();
        var profiles = of(its, PortQuestions.MUNICIPALITY, notes);
        if (profiles.isEmpty() && notes.isEmpty()) {
            notes.add(
                    municipality.name()
                            + " levert nog geen gegevens. Welk loket, welke eigen termijnen en welk aanbod er is, weten wij niet.");
        }
        var careOffices = new LocalPlugins(plugins).careOfficesOf(municipality.slug());
        if (careOffices.isEmpty()) {
            notes.add("Het zorgkantoor van deze regio levert nog geen gegevens.");
        }
        var offers = new ArrayList<>(own.of(municipality.slug()));
        of(its, PortQuestions.MUNICIPALITY_OFFERS, notes)
                .forEach(given -> given.value().forEach(offer -> offers.add(new Given<>(offer, given.by()))));
        of(careOffices, PortQuestions.CARE_OFFICE_OFFERS, notes)
                .forEach(given -> given.value().forEach(offer -> offers.add(new Given<>(offer, given.by()))));
        var rules = new ArrayList<RuleBook>();
        of(its, PortQuestions.MUNICIPALITY_RULES, notes).forEach(given -> rules.add(given.value()));
        of(careOffices, PortQuestions.CARE_OFFICE_RULES, notes).forEach(given -> rules.add(given.value()));
        return new LocalPlace(
                municipality,
                profiles,
                of(careOffices, PortQuestions.CARE_OFFICE_DESKS, notes),
                offers,
                rules.stream().flatMap(book -> book.rules().stream()).toList(),
                notes.stream().distinct().toList());
    }

    /** The answers of these plugins; what is missing or old becomes a note. */
    private <P, R> List<Given<R>> of(Collection<PluginId> wanted, Question<P, R> question, List<String> notes) {
        var given = new ArrayList<Given<R>>();
        for (Told<R> told : plugins.ask(question)) {
            if (!wanted.contains(told.plugin())) {
                continue;
            }
            if (told instanceof Told.Missing<R> missing) {
                notes.add(missing.title() + " antwoordt nu niet. " + missing.reason());
            } else if (told instanceof Told.LastKnown<R> old) {
                LocalDate day = LegalCalendar.dayOf(old.toldAt());
                notes.add(old.title() + " antwoordt nu niet. U ziet wat wij wisten op " + DAY.format(day) + ".");
            }
            told.find().ifPresent(value -> given.add(new Given<>(value, told.title())));
        }
        return given;
    }
}
