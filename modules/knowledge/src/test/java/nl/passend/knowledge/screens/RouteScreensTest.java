// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.GoneRoute;
import nl.passend.knowledge.GuideSetting;
import nl.passend.knowledge.LocalPart;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.internal.guide.Judged;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

class RouteScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NEEL = """
            {"age": 84, "residence": "settled", "lives": "ownHome", "insured": true, "hasWlz": false, "diagnosis": "working",
             "grounds": ["psychogeriatric"], "memoryLoss": true, "refused": true, "refusedBy": "ciz", "decisionSentOn": "today-35",
             "hasCarer": true, "carerOverloaded": true, "dayActivityWanted": true, "practicalHelpWanted": true}
            """;

    @Test
    void what_fits_what_may_fit_and_what_does_not_each_says_that_one_may_always_apply() throws IOException {
        var html = found(NEEL, "Stroomdorp");

        assertThat(html)
                .contains("Past bij wat u vertelde", "Kan passen, dit weten we nog niet", "Past nu niet, omdat")
                .contains("U kunt bezwaar maken: tot en met maandag 30 november 2026", "Nog 8 dagen.")
                .contains("dit beslist het CIZ", "Nog niet nagekeken bij de bron", "Deze vraag helpt nu het meest");
        var cards = html.split("<article class=\"passend-route ", -1);
        assertThat(cards).hasSizeGreaterThan(20);
        assertThat(cards)
                .filteredOn(card -> !card.contains("<!DOCTYPE"))
                .allMatch(card -> card.contains("U mag altijd aanvragen. Wie beslist:"));
    }

    @Test
    void no_bare_yes_or_no_is_a_verdict() throws IOException {
        assertThat(found(NEEL, "Stroomdorp")).doesNotContain(">YES<", ">NO<", ">PERHAPS<", "Verdict");
    }

    @Test
    void two_municipalities_stand_in_each_card() throws IOException {
        var html = found("{\"age\": 11}", "Stroomdorp", "Bergdorp");

        assertThat(html)
                .contains("In Stroomdorp en Bergdorp")
                .contains("Wie u in Bergdorp kunt bellen, weten wij niet.");
    }

    @Test
    void whom_one_calls_is_a_difference_too() {
        var answer = Judged.answer(Json.createObjectBuilder().add("age", 11).build(), TODAY, "Stroomdorp", "Bergdorp");
        var candidates = answer.candidates().stream()
                .map(one -> one.municipality().equals("bergdorp") ? calledAt(one, "099 7") : calledAt(one, "099 8"))
                .toList();

        var views = RouteView.of(new RouteAnswer(
                answer.places(), candidates, answer.boundaries(), answer.questions(), answer.asked(), answer.gone()));

        assertThat(views).allSatisfy(view -> assertThat(view.differences()).contains("wie u belt"));
    }

    @Test
    void a_route_that_ended_is_told_with_its_day_and_never_as_a_no() {
        var answer = Judged.answer(Json.createObjectBuilder().add("age", 11).build(), TODAY, "Stroomdorp");
        var ended = new GoneRoute(
                "oud", "Een oude regeling", Optional.empty(), GoneRoute.Reason.ROUTE_ENDED, Optional.of(TODAY));
        var unfit = new GoneRoute(
                "los", "Een losse regeling", Optional.empty(), GoneRoute.Reason.DOES_NOT_FIT, Optional.empty());

        var html = page(
                GuideSetting.alone("/routewijzer", Optional.empty()),
                new RouteAnswer(
                        answer.places(),
                        answer.candidates(),
                        answer.boundaries(),
                        answer.questions(),
                        answer.asked(),
                        List.of(ended, unfit)),
                Form.empty().with("municipality", "stroomdorp"));

        assertThat(html)
                .contains("passend-icon--warning", "deze routes tellen hier nu niet mee")
                .contains("Een oude regeling", "Deze route gold tot 22 november 2026.")
                .contains("Een losse regeling", "klopt niet meer")
                .contains("U mag altijd aanvragen.");
    }

    @Test
    void what_nobody_read_at_its_source_is_told_on_the_card_with_an_icon_and_words() throws IOException {
        var html = found(NEEL, "Stroomdorp");

        var told = html.substring(html.indexOf("passend-route__doubt"));
        assertThat(told.substring(0, told.indexOf("</p>")))
                .contains("passend-icon--warning", "Nog niet nagekeken bij de bron", "Vraag het na");
        assertThat(html).doesNotContain("deze routes tellen hier nu niet mee");
    }

    private static Candidate calledAt(Candidate one, String phone) {
        var desk = new LocalPart.LocalDesk(
                "het loket", Optional.of("Bo"), phone, Optional.empty(), "elke dag", "zelf", Optional.empty());
        return new Candidate(
                one.route(),
                one.law(),
                one.municipality(),
                one.verdict(),
                one.conditions(),
                one.missing(),
                one.rules(),
                one.terms(),
                one.doubts(),
                new LocalPart(Optional.of(desk), List.of(), List.of(), Optional.empty()));
    }

    @Test
    void what_must_not_wait_if_it_fits_stands_open() throws IOException {
        var html = found("{\"age\": 44, \"debts\": true}", "Stroomdorp");

        var card = html.substring(html.indexOf("id=\"route-wgs-spoed\""));
        assertThat(card.substring(0, card.indexOf("</summary>")))
                .contains("Past dit? Wacht dan niet")
                .contains("<details class=\"passend-details\" open>");
    }

    @Test
    void what_a_file_knows_is_offered_and_counts_only_when_it_is_confirmed() {
        var facts = Judged.FACTS.read(
                Json.createObjectBuilder()
                        .add("age", 7)
                        .add("hasWlz", true)
                        .add("lives", "withParents")
                        .build(),
                "/facts");
        var offered = ToldFacts.of(facts, Judged.FACTS);
        var form = Form.empty();
        offered.offered().forEach(field -> form.with(field.name(), field.value()));
        form.withAll("confirmed", List.of("age", "lives"));

        ToldFacts.takeOver(form, Judged.FACTS);

        assertThat(offered.toConfirm())
                .extracting(Option::label)
                .contains("Hoe oud is de persoon om wie het gaat? 7 jaar");
        assertThat(ToldFacts.read(form, Judged.FACTS).told())
                .extracting(one -> one.fact().name().value())
                .containsExactlyInAnyOrder("age", "lives");
    }

    @Test
    void a_route_can_be_chosen_only_where_there_is_a_plan() throws IOException {
        var chosen = new GuideSetting(
                "/zaken/1/routewijzer/2",
                Optional.of("/zaken/1/routewijzer/2/kiezen"),
                Optional.of("stroomdorp"),
                JsonValue.EMPTY_JSON_OBJECT,
                (ui, kit) -> output -> output.writeContent("U zoekt een route voor Lente."));

        assertThat(found(chosen, NEEL, "Stroomdorp"))
                .contains("U zoekt een route voor Lente.", "In het plan zetten", "Toch in het plan zetten")
                .contains("formaction=\"/zaken/1/routewijzer/2/kiezen\"", "Past nu niet, omdat")
                .as("what is typed and not yet sent goes along with every button")
                .containsOnlyOnce("<form method=\"post\" action=\"/zaken/1/routewijzer/2\"");
        assertThat(found(NEEL, "Stroomdorp")).doesNotContain("In het plan zetten", "formaction");
    }

    @Test
    void what_was_told_travels_unseen_and_whole() {
        var form = filled("f.age", "7", "f.hasWlz", "true", "f.threats", "-")
                .with("f.decisionSentOn", LocalDate.of(2026, 11, 2));

        var told = ToldFacts.read(form, Judged.FACTS);

        assertThat(form.isValid()).isTrue();
        assertThat(told.hidden(List.of()))
                .extracting(ToldFacts.Hidden::name, ToldFacts.Hidden::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("f.age", "7"),
                        org.assertj.core.groups.Tuple.tuple("f.hasWlz", "true"),
                        org.assertj.core.groups.Tuple.tuple("f.threats", "-"),
                        org.assertj.core.groups.Tuple.tuple("f.decisionSentOn-month", "11"));
        assertThat(told.told()).extracting(ToldFacts.Told::answer).contains("7 jaar", "Ja", "Niets daarvan");
    }

    @Test
    void what_is_no_answer_is_an_error_at_its_field() {
        var form = filled("f.age", "700", "f.hasWlz", "misschien", "f.lives", "kasteel");

        var told = ToldFacts.read(form, Judged.FACTS);

        assertThat(told.told()).isEmpty();
        assertThat(form.errors().of("f.age")).isPresent();
        assertThat(form.errors().of("f.hasWlz")).isPresent();
        assertThat(form.errors().of("f.lives")).isPresent();
    }

    @Test
    void a_law_shows_its_own_way_to_disagree_and_what_was_not_checked() throws IOException {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "law.jte", "Zvw")
                .with("law", Judged.LAWS.law("zvw").orElseThrow())
                .with("works", false)
                .with("routes", List.of()));

        assertThat(html).contains("Heroverweging bij de verzekeraar, dan de SKGZ", "Nog niet nagekeken bij de bron");
        keep("wet", html);
        keep(
                "wetten",
                RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "laws.jte", "laws.title")
                        .with("laws", Judged.LAWS.laws())));
    }

    @Test
    void the_conversation_begins_with_a_few_questions() throws IOException {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "routeGuide.jte", "guide.title")
                .with("form", Form.empty())
                .with("setting", GuideSetting.alone("/routewijzer", Optional.empty()))
                .with("offered", ToldFacts.of(Facts.none(), Judged.FACTS))
                .with("municipalities", List.of(Option.of("a", "Stroomdorp"), Option.of("b", "Bergdorp")))
                .with("topics", List.of(Option.of("money", "Werk en geld")))
                .with("first", List.of(Judged.FACTS.find(FactName.of("age")).orElseThrow()))
                .with("hidden", List.of()));

        assertThat(html).contains("Hoe oud is de persoon om wie het gaat?", "Wij bewaren niets", "Werk en geld");
        keep("begin", html);
    }

    private static String found(String facts, String... places) throws IOException {
        return found(GuideSetting.alone("/routewijzer", Optional.empty()), facts, places);
    }

    private static String found(GuideSetting setting, String facts, String... places) throws IOException {
        RouteAnswer answer;
        try (var reader = Json.createReader(new StringReader(facts))) {
            answer = Judged.answer(reader.readObject(), TODAY, places);
        }
        var form = Form.empty().with("municipality", "stroomdorp");
        if (facts.equals(NEEL)) {
            form = filled("municipality", "stroomdorp", "f.age", "84", "f.hasCarer", "true");
        }
        var html = page(setting, answer, form);
        keep("gevonden-" + places.length, html);
        return html;
    }

    private static String page(GuideSetting setting, RouteAnswer answer, Form form) {
        return RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "routesFound.jte", "guide.found.title")
                .with("form", form)
                .with("setting", setting)
                .with("answer", answer)
                .with("routes", RouteView.of(answer))
                .with("told", ToldFacts.read(form, Judged.FACTS))
                .with("next", Optional.of(answer.questions().get(0)))
                .with("skipped", List.of())
                .with("topics", Set.of("money"))
                .with("groups", Judged.FACTS.groups()));
    }

    /** For whoever wants to look. */
    private static void keep(String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve(name + ".html"), html);
    }

    private static Form filled(String... pairs) {
        var form = Form.empty();
        for (int i = 0; i < pairs.length; i += 2) {
            form.with(pairs[i], pairs[i + 1]);
        }
        return form;
    }
}
