// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.AccessView;
import nl.passend.cases.ActionView;
import nl.passend.cases.BoardView;
import nl.passend.cases.CaseFileView;
import nl.passend.cases.CostsView;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.Funder;
import nl.passend.cases.GoalView;
import nl.passend.cases.HelpersView;
import nl.passend.cases.IdeaView;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.PaidFileView;
import nl.passend.cases.PlanView;
import nl.passend.cases.ProposalView;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.TeamCard;
import nl.passend.cases.WorkCover;
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.plan.ChooseRoute;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LocalPart;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RouteTalk;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.PrintedPaper;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the pages about a plan say, in both places, on Sunday 22 November 2026. */
class PlanScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Twenty to three on a Sunday. */
    private static final Instant NIGHT = Instant.parse("2026-11-22T01:40:00Z");

    private static final UUID MIRRE = UUID.randomUUID();
    private static final UUID LENTE = UUID.randomUUID();
    private static final UUID KIM = UUID.randomUUID();
    private static final List<Option> COLLEAGUES =
            List.of(Option.of(UUID.randomUUID().toString(), "Samira"));

    @Test
    void the_file_says_how_many_come_what_misses_and_who_leaves() {
        String page = shown(CasePages.screen(Place.TEAM, team(), "caseFile.jte", "place.team")
                .with("form", Form.empty()));

        assertThat(page)
                .contains("Er komen nu 2 mensen: 2 voor Lente.")
                .contains("Bij 1 van hen staat niet tot wanneer.")
                .contains("Kim stopt op zondag 13 december 2026. Dat is jammer.")
                .contains("Er is nog niemand. Joost zoekt. U hoort het uiterlijk dinsdag 1 december 2026.")
                .contains("Tot dan belt u 099 2.")
                .contains("zonder einde")
                .contains("Joost doet het gezin uiterlijk vrijdag 27 november 2026 een voorstel. Nummer: 099 2.")
                .contains("Weer slapen", "Bellen met school", "te laat");
    }

    @Test
    void my_plan_says_one_name_and_one_step_before_all_else() {
        String page = shown(
                CasePages.screen(Place.OWN, own(), "myPlan.jte", "place.own").with("form", Form.empty()));

        assertThat(page).contains("Uw vaste gezicht", "Samira", "Eerstvolgende stap: Rooster maken");
        assertThat(page)
                .contains("Dit klopt niet: Bellen met school. Dat zei u op ")
                .containsPattern("Joost belt u uiterlijk [0-9]+ november 2026\\.");
        assertThat(page).contains("Er is een idee voor u").doesNotContain("Eén nacht logeren");
        assertThat(page.indexOf("Uw vaste gezicht")).isLessThan(page.indexOf("Wie er komen"));
        assertThat(page).contains("Joost belt u uiterlijk vrijdag 27 november 2026 met een voorstel.");
        assertThat(page).doesNotContain("Dit zijn er te veel</button>");
    }

    @Test
    void the_pages_of_helpers_show_their_forms() {
        String all = shown(CasePages.screen(Place.TEAM, team(), "helpers.jte", "help.title")
                .with("form", Form.empty())
                .with("colleagues", COLLEAGUES));
        String one = shown(CasePages.screen(Place.TEAM, team(), "helper.jte", "help.title")
                .with("one", helpers().items().get(0))
                .with("form", Form.empty())
                .with("colleagues", COLLEAGUES));
        String hers = shown(CasePages.screen(Place.OWN, own(), "helper.jte", "help.title")
                .with("one", helpers().items().get(0))
                .with("form", Form.empty())
                .with("colleagues", List.<Option>of()));

        assertThat(all).contains("Per wet: Jeugdwet 2.", "3,5 uur per week", "Zet erbij");
        assertThat(one).contains("Wat moet de nieuwe helper weten over Lente?", "Vertel het opnieuw");
        assertThat(hers).contains("In uw eigen woorden").doesNotContain("Vertel het opnieuw");
    }

    @Test
    void the_proposal_names_everyone_who_stays_and_decides_nothing() {
        String page = shown(CasePages.screen(Place.TEAM, team(), "proposal.jte", "too-many.title")
                .with("asked", proposal())
                .with("form", Form.empty()));

        assertThat(page).contains("Yente", "Bedanken, dit is klaar", "Dit is een voorstel.");
    }

    @Test
    void a_family_says_what_it_thinks_of_a_proposal_in_three_ways() {
        ProposalView proposed = new ProposalView(
                UUID.randomUUID(),
                MIRRE,
                Optional.of("Een station hier."),
                Optional.of("Joost"),
                Optional.of("099 2"),
                TODAY.plusDays(5),
                Optional.of(new ProposalView.Answer(TODAY, "Wout bedanken wij.", List.of())),
                Optional.empty(),
                false,
                true,
                2);

        String page = shown(CasePages.screen(Place.OWN, own(), "proposal.jte", "too-many.title")
                .with("asked", proposed)
                .with("form", Form.empty()));
        String team = shown(CasePages.screen(Place.TEAM, team(), "proposal.jte", "too-many.title")
                .with("asked", proposed)
                .with("form", Form.empty()));

        assertThat(page)
                .contains("Wout bedanken wij.", "Akkoord", "Wat wilt u anders?", "Bel mij", "Niets zeggen is geen ja.")
                .doesNotContain("Stuur het voorstel");
        assertThat(team).contains("Wat zei het gezin?", "Een nieuw voorstel doen", "Hoort u niets? Bel dan.");
    }

    @Test
    void costs_stand_on_a_page_of_their_own() {
        String page = shown(CasePages.screen(Place.OWN, own(), "costs.jte", "costs.title")
                .with("costs", costs(List.of(funder(true))))
                .with("form", Form.empty()));

        assertThat(page)
                .contains("€ 9.800", "niet bekend", "Van 1 is niet bekend wat die kost.")
                .contains(
                        "Femke Honingklok",
                        "Ziet alleen wat hulp kost die het zorgkantoor betaalt.",
                        "Stop deze toegang")
                .doesNotContain("Weet het gezin dit?");
    }

    @Test
    void the_director_lets_in_who_pays_once_the_family_knows() {
        String page = shown(CasePages.screen(Place.TEAM, team(), "costs.jte", "costs.title")
                .with("costs", costs(List.of()))
                .with("form", Form.empty()));

        assertThat(page)
                .contains("Nu ziet niemand die betaalt dit.", "Weet het gezin dit?", "Zij vinden het goed.")
                .doesNotContain("Stop deze toegang");
    }

    @Test
    void who_pays_reads_for_whom_what_and_how_much_and_nothing_else() {
        CostsView paid = CostsView.of(
                Optional.of(Funder.CARE_OFFICE),
                List.of("Lente Zonnewolk"),
                List.of(
                        line(Optional.empty(), Optional.of("thuis, met pgb"), Optional.of(28_600)),
                        line(Optional.empty(), Optional.empty(), Optional.empty())),
                List.of());
        String page = shown(
                Screen.of(CaseScreens.TEMPLATES, "paidFile.jte", "costs.title").with("costs", paid));

        assertThat(page)
                .contains("Hulp die het zorgkantoor betaalt voor Lente Zonnewolk")
                .contains("thuis, met pgb", "voor Lente · Wet langdurige zorg (Wlz) · 14 uur per week", "€ 28.600")
                .contains("Zonder organisatie", "Samen € 28.600 per jaar.", "Van 1 is niet bekend wat die kost.")
                .doesNotContain("/wie-komt", "/toegang", "Kim");
    }

    @Test
    void the_families_of_who_pays_stand_in_a_list_with_what_it_is_together() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "paidFiles.jte", "paid.title")
                .with(
                        "files",
                        List.of(
                                new PaidFileView(
                                        KIM,
                                        "care-office",
                                        List.of("Lente Zonnewolk"),
                                        4,
                                        112_500,
                                        1,
                                        TODAY,
                                        Optional.of(TODAY.plusYears(1))),
                                new PaidFileView(KIM, "care-office", List.of(), 0, 0, 0, TODAY, Optional.of(TODAY))))
                .with("next", Optional.<String>empty())
                .with("first", Optional.<String>empty()));

        assertThat(page)
                .contains("Lente Zonnewolk", "€ 112.500 per jaar", "4 helpers")
                .contains("u ziet dit tot en met 22 november 2027", "Nu komt hier niemand");
    }

    private static CostsView costs(List<AccessView.Other> funders) {
        return CostsView.of(
                Optional.empty(),
                List.of("Lente Zonnewolk"),
                List.of(
                        line(Optional.of("Kim"), Optional.empty(), Optional.of(9_800)),
                        line(Optional.of("Yente"), Optional.empty(), Optional.empty())),
                funders);
    }

    private static CostsView.Line line(
            Optional<String> name, Optional<String> organisation, Optional<Integer> costPerYear) {
        return new CostsView.Line(
                KIM,
                name,
                organisation,
                List.of("Lente"),
                Optional.of("wlz"),
                Optional.of("Wet langdurige zorg (Wlz)"),
                Optional.of(new BigDecimal("14")),
                Optional.of("week"),
                TODAY.minusYears(1),
                Optional.empty(),
                costPerYear);
    }

    private static AccessView.Other funder(boolean mayEnd) {
        return new AccessView.Other(
                UUID.randomUUID(),
                "Femke Honingklok",
                "funder",
                Optional.empty(),
                Optional.of("Zorgkantoor Middenland"),
                Optional.empty(),
                Optional.of("care-office"),
                TODAY,
                Optional.of(TODAY.plusMonths(6)),
                Optional.empty(),
                mayEnd);
    }

    @Test
    void the_plan_shows_goals_actions_and_routes_with_their_forms() {
        String page = shown(CasePages.screen(Place.TEAM, team(), "plan.jte", "plan.title")
                .with("goalForm", Form.empty())
                .with("actionForm", Form.empty())
                .with("colleagues", COLLEAGUES));

        assertThat(page).contains("van Mirre, in eigen woorden", "Waar wij hulp vragen", "Zorg thuis", "afgewezen");
    }

    @Test
    void a_refused_route_says_until_when_and_by_which_door_and_prints_a_letter() {
        RouteInPlanView route = route();
        String page = shown(CasePages.screen(Place.OWN, own(), "route.jte", "way.title")
                .with("route", route)
                .with(
                        "learned",
                        new LearnedAbout.Learned(
                                List.of("Hoe ziet de nacht eruit?"),
                                List.of("Iemand van het zorgkantoor"),
                                List.of(new Link("/kennis/lessen/nachten", "Deel de nachten"))))
                .with("form", Form.empty()));
        String letter = shown(CasePages.screen(Place.OWN, own(), "proForma.jte", "pro-forma.title")
                .with("route", route));

        assertThat(page)
                .contains("U kunt tot en met maandag 30 november 2026 iets doen. Nog 8 dagen.")
                .contains("Bezwaar bij het CIZ", "U mag altijd aanvragen.")
                .contains("Iemand van het zorgkantoor", "href=\"/kennis/lessen/nachten\"")
                .doesNotContain("Hoe ziet de nacht eruit?")
                .doesNotContain(">no<", ">nee<");
        assertThat(letter).contains("Mijn redenen stuur ik later.", "Nummer: CIZ-12.", "Handtekening");
    }

    @Test
    void a_worker_first_says_for_whom_a_route_is_sought() {
        String page = shown(CasePages.screen(Place.TEAM, team(), "guideFor.jte", "guide-for.title"));

        assertThat(page).contains("/routewijzer/" + LENTE, "ouder, 7 jaar");
    }

    @Test
    void before_a_route_is_kept_one_sees_what_is_kept_and_says_why_it_is_chosen_all_the_same() {
        var source = new Source("verzonnen", Optional.empty(), TODAY, false);
        var law = new Law("wlz", "Wlz", "", "het CIZ", "", true, List.of(), List.of(), source);
        var way = new Route(
                new RouteId("wlz-zorg"),
                "wlz",
                "Zorg thuis",
                "",
                "het CIZ",
                "",
                List.of(),
                List.of(),
                List.of(),
                Route.DeskAt.NONE,
                false,
                source,
                List.of());
        var candidate = new Candidate(
                way,
                law,
                "rivierstad",
                Verdict.NO,
                List.of(new Candidate.JudgedCondition("Is er al zorg?", "er al zorg is", Outcome.FAILS, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new LocalPart(Optional.empty(), List.of(), List.of(), Optional.empty()));

        String page = shown(CasePages.screen(Place.TEAM, team(), "chooseRoute.jte", "guide-choose.title")
                .with("address", "/zaken/1/routewijzer/2")
                .with(
                        "told",
                        new RouteTalk.Told(
                                JsonValue.EMPTY_JSON_OBJECT,
                                List.of(new RouteTalk.Answer("Hoe oud?", "7 jaar")),
                                List.of(new RouteTalk.Field("f.age", "7"))))
                .with("weighed", List.of(new ChooseRoute.Weighed("Rivierstad", candidate)))
                .with("form", Form.empty().with("route", "wlz-zorg").with("about", LENTE)));

        assertThat(page)
                .contains("Past nu niet, omdat er al zorg is.", "U mag altijd aanvragen.", "Wie beslist: het CIZ.")
                .contains("Waarom kiest u deze route toch?", "Hoe oud?", "7 jaar", "name=\"f.age\" value=\"7\"")
                .contains("formaction=\"/zaken/1/routewijzer/2\"");
    }

    @Test
    void at_night_stands_whom_to_call_before_what_one_must_know() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "emergencyPlan.jte", "night.title")
                .with("place", Place.OWN)
                .with("board", own())
                .with("now", NIGHT));

        assertThat(page)
                .contains("Uw team leest het op maandag 23 november 2026, als eerste. Het team werkt: elke dag.")
                .contains("href=\"tel:112\"", "Zo laat Lente zien dat het pijn doet", "Maak een noodplan voor Mirre");
        assertThat(page.indexOf("112")).isLessThan(page.indexOf("tante Roos"));
        assertThat(page.indexOf("tante Roos")).isLessThan(page.indexOf("de buurman"));
        assertThat(page.indexOf("de buurman")).isLessThan(page.indexOf("opname nodig"));
        assertThat(page.indexOf("opname nodig")).isLessThan(page.indexOf("Nooit plat op de rug."));
    }

    @Test
    void the_paper_for_the_night_says_what_the_page_says_and_nothing_that_is_for_the_screen() {
        String paper = PrintedPaper.text(Paper.of(
                        Screen.of(CaseScreens.TEMPLATES, "emergencyPlan.jte", "night.title")
                                .with("place", Place.OWN)
                                .with("board", own())
                                .with("now", NIGHT),
                        "noodplan")
                .atMost(2));

        assertThat(paper)
                .containsSubsequence(
                        "Ons noodplan", "112", "tante Roos", "de buurman", "opname nodig", "Nooit plat op de rug.")
                .contains("Zo laat Lente zien dat het pijn doet", "Bladzijde 1 van 1")
                .doesNotContain("Maak een noodplan", "Verander", "Terug naar", "pdf");
    }

    @Test
    void my_work_shows_what_is_late_before_what_is_to_come() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "work.jte", "work.title")
                .with("covers", List.of(new WorkCover(KIM, "Joost", Optional.of(TODAY.plusDays(3)), 2)))
                .with("night", List.of(work("night-used", "Lente", TODAY.minusDays(1))))
                .with("late", List.of(work("action", "Bellen met school", TODAY.minusDays(1))))
                .with("today", List.<WorkItem>of())
                .with("later", List.of(work("proposal-owed", "Een station hier.", TODAY.plusDays(5))))
                .with("next", Optional.<String>empty())
                .with("first", Optional.<String>empty()));

        assertThat(page.indexOf("1 ding is te laat")).isPositive().isLessThan(page.indexOf("Aangekondigd"));
        assertThat(page.indexOf("Noodplan gebruikt: Lente."))
                .isPositive()
                .isLessThan(page.indexOf("1 ding is te laat"));
        assertThat(page)
                .contains("Te veel helpers. Doe een voorstel: Een station hier.", "Mirre Zonnewolk · Joost")
                .contains("voor Joost", "gegeven door Samira: Ik ben vrij", "Geef aan een collega")
                .contains("U valt in voor Joost, tot en met 25 november 2026")
                .contains("In nog 2 zaken wacht er werk, en daar mag u niet bij.");
    }

    private static WorkItem work(String kind, String what, LocalDate due) {
        return new WorkItem(
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                "Mirre Zonnewolk",
                what,
                Optional.of("Joost"),
                false,
                Optional.of("Joost").filter(name -> kind.equals("action")),
                due,
                due.isBefore(TODAY),
                kind.equals("action"),
                Optional.of(new WorkItem.Given(KIM, Optional.of("Samira"), TODAY, "Ik ben vrij"))
                        .filter(given -> kind.equals("action")));
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }

    private static BoardView team() {
        return board("team", List.of("write", "share", "plan", "change-words", "change-household", "invite"));
    }

    private static BoardView own() {
        return board("household-member", List.of("write", "share", "plan", "change-words"));
    }

    private static BoardView board(String you, List<String> may) {
        return new BoardView(
                you,
                new CaseFileView(
                        UUID.randomUUID(),
                        Optional.of(UUID.randomUUID()),
                        Optional.of("rivierstad"),
                        Optional.of(MIRRE),
                        Optional.of("Een nacht slapen."),
                        Optional.of("Het begon toen Lente vier was."),
                        Optional.of(Instant.parse("2026-11-01T09:00:00Z")),
                        Optional.empty(),
                        List.of(member(MIRRE, "Mirre", 38), member(LENTE, "Lente", 7)),
                        Optional.of(3L)),
                List.of(),
                List.of(),
                List.of(),
                new Slice<>(List.of(), Optional.empty()),
                new PlanView(
                        helpers(),
                        List.of(new GoalView(
                                UUID.randomUUID(),
                                MIRRE,
                                "Weer slapen",
                                Optional.empty(),
                                true,
                                Optional.of(MIRRE),
                                Optional.empty(),
                                true,
                                1)),
                        List.of(new ActionView(
                                UUID.randomUUID(),
                                "Bellen met school",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Samira"),
                                Optional.of(TODAY.minusDays(1)),
                                List.of(LENTE),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                true,
                                1)),
                        List.of(proposal()),
                        List.of(route()),
                        List.of(night()),
                        List.of(new IdeaView(
                                UUID.randomUUID(),
                                MIRRE,
                                Optional.of(MIRRE),
                                "Eén nacht logeren",
                                false,
                                TODAY,
                                true,
                                1)),
                        List.of(),
                        List.of(),
                        new FamilyGroupPlanView(List.of(), List.of(), List.of(), false, false),
                        Optional.of(new PlanView.Next("Rooster maken", TODAY.plusDays(2)))),
                new OwnWordsView(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new BoardView.OpenRemark(
                        UUID.randomUUID(),
                        "wrong",
                        "Bellen met school",
                        TODAY.minusDays(2),
                        Optional.of("Joost"),
                        Optional.of(TODAY.plusDays(5)))),
                false,
                Optional.of(new TeamCard(
                        UUID.randomUUID(),
                        "Rivierenwijk",
                        "099 1",
                        "elke dag",
                        Optional.of(UUID.randomUUID()),
                        Optional.of("Samira"),
                        "099 3",
                        Optional.of("ma, di en do"),
                        Optional.empty())),
                may);
    }

    private static MemberView member(UUID id, String name, int age) {
        return new MemberView(
                id,
                name,
                "Zonnewolk",
                Optional.of(TODAY.minusYears(age)),
                Optional.of(age),
                "ouder",
                false,
                Optional.empty(),
                Optional.of(1L));
    }

    private static HelpersView helpers() {
        return new HelpersView(
                List.of(helper(KIM, "Kim", Optional.of(TODAY.plusDays(21)), Optional.of(leaving())), yente()),
                List.of(new HelpersView.MemberCount(LENTE, 2)),
                List.of(new HelpersView.LawCount(Optional.of("jeugdwet"), "Jeugdwet", 2)),
                2,
                1,
                0);
    }

    private static InvolvementView yente() {
        return helper(UUID.randomUUID(), "Yente", Optional.empty(), Optional.empty());
    }

    private static InvolvementView helper(
            UUID id, String name, Optional<LocalDate> until, Optional<InvolvementView.Leaving> leaving) {
        return new InvolvementView(
                id,
                Optional.empty(),
                name,
                Optional.of("Vuurvlieg"),
                Optional.empty(),
                List.of(LENTE),
                Optional.of("jeugdwet"),
                Optional.of("Jeugdwet"),
                Optional.of("logeren"),
                TODAY.minusDays(90),
                until,
                Optional.of(new BigDecimal("3.50")),
                Optional.of("week"),
                true,
                until.isEmpty(),
                false,
                false,
                Optional.empty(),
                leaving,
                Optional.empty(),
                1);
    }

    private static InvolvementView.Leaving leaving() {
        return new InvolvementView.Leaving(
                TODAY.plusDays(21),
                Optional.of("Kim komt nog twee keer."),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Joost"),
                Optional.of(TODAY.plusDays(9)),
                Optional.of("099 2"),
                Optional.of("Ze lacht als ze pijn heeft."),
                Optional.of(MIRRE),
                false);
    }

    private static ProposalView proposal() {
        return new ProposalView(
                UUID.randomUUID(),
                MIRRE,
                Optional.of("Een station hier."),
                Optional.of("Joost"),
                Optional.of("099 2"),
                TODAY.plusDays(5),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                1);
    }

    private static EmergencyPlanView night() {
        return new EmergencyPlanView(
                UUID.randomUUID(),
                LENTE,
                List.of(
                        new EmergencyPlanView.Caller("tante Roos", Optional.of("099 4"), Optional.of("komt meteen")),
                        new EmergencyPlanView.Caller("de buurman", Optional.empty(), Optional.empty())),
                Optional.of("Wlz, mantelzorg is uitgevallen, opname nodig."),
                Optional.of("Gepureerd."),
                Optional.empty(),
                Optional.of("Ze lacht."),
                Optional.empty(),
                Optional.of("Nooit plat op de rug."),
                TODAY,
                true,
                1);
    }

    private static RouteInPlanView route() {
        return new RouteInPlanView(
                UUID.randomUUID(),
                List.of(LENTE),
                "wlz-zorg-thuis",
                "Zorg thuis",
                "Wet langdurige zorg",
                "het CIZ",
                "rivierstad",
                "perhaps",
                List.of(new RouteInPlanView.Condition("Er is altijd iemand nodig", "Dat is niet zo", "unknown")),
                JsonValue.EMPTY_JSON_OBJECT,
                List.of(new RouteInPlanView.RuleUsed("wlz", 1)),
                Optional.empty(),
                "refused",
                Optional.of(LocalDate.of(2026, 10, 19)),
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.of(8L),
                Optional.of("Het CIZ vindt dat er niet altijd iemand nodig is."),
                Optional.of("CIZ-12"),
                List.of(new RouteInPlanView.Door(
                        "Bezwaar bij het CIZ",
                        "tegen het besluit",
                        "het CIZ",
                        "Stuur een brief.",
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        Optional.of(8L))),
                1);
    }
}
