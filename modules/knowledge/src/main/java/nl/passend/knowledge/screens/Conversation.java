// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.GuideSetting;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteGuide;
import nl.passend.knowledge.RouteQuestion;
import nl.passend.knowledge.RouteTalk;
import nl.passend.knowledge.SituationHelps;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Verdict;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** Asks first what settles most, then what helps most; everything told so far stands in the form. */
@ApplicationScoped
class Conversation implements RouteTalk {
    /** With these the conversation begins: they settle most, and everybody knows the answers. */
    private static final List<String> FIRST = List.of("age", "lives", "residence");

    private final RouteGuide guide;
    private final FactCatalogue catalogue;
    private final LawCatalogue laws;
    private final SituationHelps helps;
    private final Directory directory;
    private final LegalCalendar calendar;

    @Inject
    Conversation(
            RouteGuide guide,
            FactCatalogue catalogue,
            LawCatalogue laws,
            SituationHelps helps,
            Directory directory,
            LegalCalendar calendar) {
        this.guide = guide;
        this.catalogue = catalogue;
        this.laws = laws;
        this.helps = helps;
        this.directory = directory;
        this.calendar = calendar;
    }

    @Override
    public Screen begin(GuideSetting setting) {
        var form = Form.empty();
        setting.municipality().ifPresent(slug -> form.with("municipality", slug));
        return begin(form, setting);
    }

    @Override
    public Screen hear(Form form, GuideSetting setting) {
        setting.choose().flatMap(where -> setting.municipality()).ifPresent(slug -> form.with("municipality", slug));
        ToldFacts.read(form, catalogue);
        if (form.text("municipality").isEmpty()) {
            form.error("municipality", "guide.municipality.choose");
        }
        if (!form.isValid()) {
            return begin(form, setting).status(422);
        }
        ToldFacts.takeOver(form, catalogue);
        try {
            var told = ToldFacts.read(form, catalogue);
            var municipalities = Stream.of(form.text("municipality"), form.text("beside"))
                    .flatMap(Optional::stream)
                    .toList();
            var answer = guide.candidates(new RouteQuestion(municipalities, told.facts(), calendar.today()));
            return found(form, setting, told, answer);
        } catch (ProblemException problem) {
            form.addAll(problem);
            return begin(form, setting).status(422);
        }
    }

    @Override
    public Told told(Form form) {
        var told = ToldFacts.read(form, catalogue);
        return new Told(
                catalogue.write(told.facts()),
                told.told().stream()
                        .map(one -> new Answer(one.fact().question(), one.answer()))
                        .toList(),
                told.hidden(List.of()).stream()
                        .map(field -> new Field(field.name(), field.value()))
                        .toList());
    }

    private Screen begin(Form form, GuideSetting setting) {
        var offered = ToldFacts.of(catalogue.read(setting.offered(), "/facts"), catalogue);
        var asked = asked(form, offered);
        return Screen.of(KnowledgeScreens.TEMPLATES, "routeGuide.jte", "guide.title")
                .with("form", form)
                .with("setting", setting)
                .with("offered", offered)
                .with("municipalities", municipalities())
                .with("topics", topics())
                .with("first", asked)
                .with("hidden", hidden(form, asked, offered));
    }

    /** Reading notes errors; what was told well goes along a second time without noting them twice. */
    private List<ToldFacts.Hidden> hidden(Form form, List<Fact> asked, ToldFacts offered) {
        return Stream.concat(ToldFacts.read(form.copy(), catalogue).hidden(asked).stream(), offered.offered().stream())
                .toList();
    }

    /** The first facts that nobody offers, and those that must be corrected. */
    private List<Fact> asked(Form form, ToldFacts offered) {
        var first = FIRST.stream()
                .flatMap(name -> catalogue.find(FactName.of(name)).stream())
                .filter(fact -> !offered.knows(fact.name()));
        var wrong = catalogue.facts().stream()
                .filter(fact -> form.errors().of(ToldFacts.field(fact)).isPresent());
        return Stream.concat(first, wrong).distinct().toList();
    }

    private Screen found(Form form, GuideSetting setting, ToldFacts told, RouteAnswer answer) {
        var topics = Set.copyOf(form.choices("topic"));
        var skipped = new ArrayList<>(form.choices("skip"));
        var routes = RouteView.of(answer);
        var groups = groups(fact -> answer.asked().contains(fact.name()) || told.knows(fact.name()));
        return Screen.of(KnowledgeScreens.TEMPLATES, "routesFound.jte", "guide.found.title")
                .with("form", form)
                .with("setting", setting)
                .with("answer", answer)
                .with("routes", routes)
                .with("read", read(routes))
                .with("told", told)
                .with("next", next(answer, topics, skipped, groups))
                .with("skipped", skipped)
                .with("topics", topics)
                .with("groups", groups);
    }

    /** What others learned about what fits, and about what may fit and was spoken of. */
    private List<Edition<KnowledgeItem>> read(List<RouteView> routes) {
        List<Route> near = routes.stream()
                .filter(view -> view.verdict() == Verdict.YES || view.verdict() == Verdict.PERHAPS && view.touched())
                .map(RouteView::route)
                .toList();
        return helps.about(
                near.stream().map(Route::law).collect(Collectors.toSet()),
                near.stream().map(route -> route.id().value()).collect(Collectors.toSet()));
    }

    /** The most helpful question that was not skipped; among what it is about first, when that was told. */
    private static Optional<RouteAnswer.HelpfulQuestion> next(
            RouteAnswer answer, Set<String> topics, List<String> skipped, List<FactGroup> groups) {
        var names = new HashSet<FactName>();
        groups.stream().filter(group -> topics.contains(group.code())).forEach(group -> group.facts()
                .forEach(fact -> names.add(fact.name())));
        var open = answer.questions().stream()
                .filter(question -> !skipped.contains(question.fact().name().value()))
                .toList();
        return open.stream()
                .filter(question -> names.contains(question.fact().name()))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private List<FactGroup> groups(Predicate<Fact> wanted) {
        return catalogue.groups().stream()
                .map(group -> new FactGroup(
                        group.code(),
                        group.title(),
                        group.facts().stream().filter(wanted).toList()))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }

    private List<Option> municipalities() {
        return directory.municipalitiesServed().stream()
                .map(municipality -> Option.of(municipality.slug(), municipality.name()))
                .toList();
    }

    /** Only what some rule or term looks at, and no facts of plugins: which place it is about is not known yet. */
    private List<Option> topics() {
        var used = new HashSet<FactName>();
        laws.routes().forEach(route -> {
            route.rules().forEach(rule -> used.addAll(rule.facts()));
            route.terms().forEach(term -> term.from().fact().ifPresent(used::add));
        });
        return groups(fact -> used.contains(fact.name())).stream()
                .filter(group -> !group.code().equals("person"))
                .map(group -> Option.of(group.code(), group.title()))
                .toList();
    }
}
