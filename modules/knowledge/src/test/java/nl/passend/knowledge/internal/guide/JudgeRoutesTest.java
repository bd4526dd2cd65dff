// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.internal.catalogue.LawBook;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.knowledge.internal.local.LocalKnowledge;
import nl.passend.knowledge.internal.local.LocalPlace;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.careoffice.CareOffice;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.HouseRule;
import nl.passend.pluginapi.local.LocalTerm;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferKind;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;
import org.junit.jupiter.api.Test;

class JudgeRoutesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);
    private static final Source SOURCE = new Source("Bedacht", Optional.empty(), TODAY, true);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);
    private static final Desk GENERAL = desk("loket", "Balie", Set.of());
    private static final Desk WMO = desk("wmo-loket", "Wmo-loket", Set.of("wmo"));

    @Test
    void without_a_plugin_the_place_says_that_it_does_not_know() {
        var place = place(new PluginsInMemory(), "stroomdorp");

        var candidate = find("wmo-woning", judge("{}").in(place));

        assertThat(place.notes()).anyMatch(note -> note.contains("levert nog geen gegevens"));
        assertThat(candidate.local().desk()).isEmpty();
        assertThat(candidate.local().note()).hasValue("Wie u in Stroomdorp kunt bellen, weten wij niet.");
    }

    @Test
    void every_route_gets_the_desk_that_is_nearest_to_it() {
        var place =
                place(new PluginsInMemory().with("stroomdorp", "stroomdorp", profile(), careOffice()), "stroomdorp");

        var found = judge("{}").in(place);

        assertThat(deskOf("wmo-woning", found)).isEqualTo("Wmo-loket");
        assertThat(deskOf("wgs-schuldhulp", found)).isEqualTo("Balie");
        assertThat(deskOf("zvw-ggz", found))
                .as("nobody is left without a number")
                .isEqualTo("Balie");
        assertThat(deskOf("wlz-zorg", found)).isEqualTo("Zorgkantoor");
    }

    @Test
    void a_silent_plugin_costs_the_local_part_only() {
        var place = place(new PluginsInMemory().silent("stroomdorp", "stroomdorp", profile()), "stroomdorp");

        var found = judge("{\"debts\": true, \"threats\": [\"eviction\"]}").in(place);

        assertThat(found.get(0).route().id().value()).isEqualTo("wgs-spoed");
        assertThat(place.notes()).contains("Plugin stroomdorp antwoordt nu niet. De verbinding is weg.");
    }

    @Test
    void the_same_question_has_another_answer_where_the_municipality_has_a_rule_of_its_own() {
        var stroomdorp =
                place(new PluginsInMemory().with("stroomdorp", "stroomdorp", profile(), ownRules()), "stroomdorp");
        var bergdorp = place(new PluginsInMemory(), "bergdorp");
        var judge = judge("{\"age\": 11, \"dayActivityWanted\": false}");

        assertThat(find("wmo-ontmoeten", judge.in(stroomdorp)).verdict()).isEqualTo(Verdict.YES);
        assertThat(find("wmo-ontmoeten", judge.in(bergdorp)).verdict()).isEqualTo(Verdict.NO);
        assertThat(find("wmo-ontmoeten", judge.in(stroomdorp)).rules()).hasSize(2);
    }

    @Test
    void a_route_of_the_place_itself_is_called_after_what_it_offers() {
        var place = place(
                new PluginsInMemory().with("stroomdorp", "stroomdorp", profile(), ownRules(), offers()), "stroomdorp");

        var own = find("stroomdorp-speelhuis", judge("{\"age\": 5}").in(place));

        assertThat(own.route().title()).isEqualTo("Speelhuis");
        assertThat(own.verdict()).isEqualTo(Verdict.YES);
        assertThat(own.local().offers()).hasSize(1);
    }

    @Test
    void an_offer_that_is_not_for_this_person_is_left_out_and_one_that_may_be_is_marked() {
        var place = place(
                new PluginsInMemory().with("stroomdorp", "stroomdorp", profile(), ownRules(), offers()), "stroomdorp");

        assertThat(find("stroomdorp-speelhuis", judge("{\"age\": 50}").in(place))
                        .local()
                        .offers())
                .isEmpty();
        assertThat(find("stroomdorp-speelhuis", judge("{}").in(place)).local().offers())
                .singleElement()
                .matches(given -> !given.surely());
    }

    @Test
    void six_weeks_after_the_letter_are_counted_for_the_reader() {
        var found = judge("{\"refused\": true, \"refusedBy\": \"ciz\", \"decisionSentOn\": \"2026-03-09\"}")
                .in(place(new PluginsInMemory(), "bergdorp"));

        var term = find("awb-bezwaar", found).terms().get(0);

        assertThat(term.lastDay()).contains(LocalDate.of(2026, 4, 20));
        assertThat(term.daysLeft()).hasValue(38);
    }

    @Test
    void nothing_is_missing_once_a_requirement_fails() {
        var found = judge("{\"hasWlz\": true}").in(place(new PluginsInMemory(), "bergdorp"));

        assertThat(find("wlz-zorg", found).verdict()).isEqualTo(Verdict.NO);
        assertThat(find("wlz-zorg", found).missing()).isEmpty();
        assertThat(find("wlz-zorg", found).count(Outcome.FAILS)).isEqualTo(1);
        assertThat(find("wlz-meerzorg", found).missing())
                .extracting(missing -> missing.fact().name().value())
                .containsExactlyInAnyOrder("wlzProfile", "specialNeed");
    }

    @Test
    void what_fits_stands_first_and_of_that_what_is_urgent() {
        var found = judge("{\"unsafe\": true, \"dayActivityWanted\": true, \"debts\": false}")
                .in(place(new PluginsInMemory(), "bergdorp"));

        assertThat(found).extracting(Candidate::verdict).isSorted();
        assertThat(found.get(0).route().id().value()).isEqualTo("veilig-thuis");
    }

    private static LocalPlace place(Plugins plugins, String slug) {
        return new LocalKnowledge(plugins, municipality -> List.of())
                .of(new ServedMunicipality(
                        slug,
                        slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + slug.substring(1),
                        "passend",
                        Optional.empty(),
                        Optional.empty(),
                        true));
    }

    private static JudgeRoutes judge(String facts) {
        try (var reader = Json.createReader(new StringReader(facts))) {
            return new JudgeRoutes(LAWS, FACTS, FACTS.read(reader.readObject(), "/facts"), TODAY);
        }
    }

    private static Candidate find(String route, List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.route().id().value().equals(route))
                .findFirst()
                .orElseThrow();
    }

    private static String deskOf(String route, List<Candidate> found) {
        return find(route, found).local().desk().orElseThrow().name();
    }

    private static Desk desk(String id, String name, Set<String> laws) {
        return new Desk(
                id, name, "Bo Waterlelie", "099 123 45 67", Optional.empty(), "werkdagen", laws, Set.of(), TODAY);
    }

    private static MunicipalityProfile profile() {
        return () -> new Municipality(
                "stroomdorp",
                "Stroomdorp",
                List.of(GENERAL, WMO),
                List.of(new LocalTerm(
                        new RouteId("wmo-woning"),
                        3,
                        LocalTerm.Unit.WEEKS,
                        "de dag van uw melding",
                        "Wij komen binnen drie weken kijken.",
                        SOURCE)),
                List.of(new HouseRule("thuis", "Thuis", "Het eerste gesprek is bij u thuis.", SOURCE)),
                List.of());
    }

    /** The office and its contacts in one object, as a plugin may do. */
    private static Object careOffice() {
        class Office implements CareOfficeProfile, CareOfficeContacts {
            @Override
            public CareOffice careOffice() {
                return new CareOffice("stroom", "Zorgkantoor Stroom", "Stroom", Set.of("stroomdorp"));
            }

            @Override
            public List<Desk> desks() {
                return List.of(desk("zk", "Zorgkantoor", Set.of()));
            }
        }
        return new Office();
    }

    private static MunicipalityRules ownRules() {
        return () -> new RuleBook(
                List.of(),
                List.of(
                        rule("stroomdorp-kinderen", "wmo-ontmoeten", 18),
                        rule("stroomdorp-speelhuis", "stroomdorp-speelhuis", 12)));
    }

    private static Rule rule(String id, String route, int youngerThan) {
        return new Rule(
                id,
                1,
                new RouteId(route),
                List.of(new Requirement("Jong genoeg", "te oud", younger(youngerThan))),
                SOURCE);
    }

    private static Condition younger(int than) {
        return new Condition.Compare(FactName.of("age"), Comparison.AT_MOST, new FactValue.WholeNumber(than - 1));
    }

    private static MunicipalityOffers offers() {
        return () -> List.of(new Offer(
                "speelhuis",
                OfferKind.DAY_ACTIVITY,
                "Speelhuis",
                "Spelen na school.",
                new Offer.Organisation("Speeltuin", "099 111 22 33", Optional.empty()),
                List.of(),
                "Loop binnen.",
                Optional.empty(),
                Optional.of(new Offer.WaitingTime(2, TODAY)),
                Set.of(new RouteId("stroomdorp-speelhuis")),
                younger(12),
                SOURCE));
    }
}
