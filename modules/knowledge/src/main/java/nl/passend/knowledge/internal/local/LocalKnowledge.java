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
import java.util.stream.Collectors;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.careoffice.CareOffice;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;

/** Asks the plugins of a municipality, and of the care office of its region, what they know. */
@ApplicationScoped
public class LocalKnowledge {
    private static final Question<MunicipalityProfile, Municipality> PROFILE = Question.one(
            MunicipalityProfile.class, "municipality.profile", Municipality.class, MunicipalityProfile::municipality);
    private static final Question<MunicipalityOffers, List<Offer>> OFFERS =
            Question.list(MunicipalityOffers.class, "municipality.offers", Offer.class, MunicipalityOffers::offers);
    private static final Question<MunicipalityRules, RuleBook> RULES =
            Question.one(MunicipalityRules.class, "municipality.rules", RuleBook.class, MunicipalityRules::rules);
    private static final Question<CareOfficeProfile, CareOffice> CARE_OFFICE = Question.one(
            CareOfficeProfile.class, "careoffice.profile", CareOffice.class, CareOfficeProfile::careOffice);
    private static final Question<CareOfficeContacts, List<Desk>> CARE_DESKS =
            Question.list(CareOfficeContacts.class, "careoffice.desks", Desk.class, CareOfficeContacts::desks);
    private static final Question<CareOfficeOffers, List<Offer>> CARE_OFFERS =
            Question.list(CareOfficeOffers.class, "careoffice.offers", Offer.class, CareOfficeOffers::offers);
    private static final Question<CareOfficeRules, RuleBook> CARE_RULES =
            Question.one(CareOfficeRules.class, "careoffice.rules", RuleBook.class, CareOfficeRules::rules);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl", "NL"));

    private final Plugins plugins;

    @Inject
    public LocalKnowledge(Plugins plugins) {
        this.plugins = plugins;
    }

    public LocalPlace of(ServedMunicipality municipality) {
        var own = Set.copyOf(plugins.ofMunicipality(municipality.slug()));
        var notes = new ArrayList<String>();
        var profiles = of(own, PROFILE, notes);
        if (profiles.isEmpty() && notes.isEmpty()) {
            notes.add(
                    municipality.name()
                            + " levert nog geen gegevens. Welk loket, welke eigen termijnen en welk aanbod er is, weten wij niet.");
        }
        var careOffices = plugins.ask(CARE_OFFICE).stream()
                .filter(told -> told.find()
                        .filter(office -> office.municipalities().contains(municipality.slug()))
                        .isPresent())
                .map(Told::plugin)
                .collect(Collectors.toSet());
        if (careOffices.isEmpty()) {
            notes.add("Het zorgkantoor van deze regio levert nog geen gegevens.");
        }
        var offers = new ArrayList<Given<Offer>>();
        of(own, OFFERS, notes)
                .forEach(given -> given.value().forEach(offer -> offers.add(new Given<>(offer, given.by()))));
        of(careOffices, CARE_OFFERS, notes)
                .forEach(given -> given.value().forEach(offer -> offers.add(new Given<>(offer, given.by()))));
        var rules = new ArrayList<RuleBook>();
        of(own, RULES, notes).forEach(given -> rules.add(given.value()));
        of(careOffices, CARE_RULES, notes).forEach(given -> rules.add(given.value()));
        return new LocalPlace(
                municipality,
                profiles,
                of(careOffices, CARE_DESKS, notes),
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
