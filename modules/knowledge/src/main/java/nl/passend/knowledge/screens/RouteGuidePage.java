// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteGuide;
import nl.passend.knowledge.RouteQuestion;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/**
 * The Routewijzer: tool of a client supporter or team at the table, not a decision tree in their place. What is told goes to and
 * fro in the body of the form; it is neither kept nor logged, and never stands in an address.
 */
@Path("/routewijzer")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.WORKER)
public class RouteGuidePage {
    /** With these the conversation begins: they settle most, and everybody knows the answers. */
    private static final List<String> FIRST = List.of("age", "lives", "residence");

    private final RouteGuide guide;
    private final FactCatalogue catalogue;
    private final LawCatalogue laws;
    private final Directory directory;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RouteGuidePage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RouteGuidePage(
            RouteGuide guide,
            FactCatalogue catalogue,
            LawCatalogue laws,
            Directory directory,
            LegalCalendar calendar,
            CurrentUser user) {
        this.guide = guide;
        this.catalogue = catalogue;
        this.laws = laws;
        this.directory = directory;
        this.calendar = calendar;
        this.user = user;
    }

    /** Begins with the municipality of the login, where there is one. */
    @GET
    public Screen begin() {
        var form = Form.empty();
        var theme = user.find().map(Me::theme).orElse("");
        directory.municipalitiesServed().stream()
                .filter(municipality -> municipality.theme().equals(theme))
                .findFirst()
                .ifPresent(own -> form.with("municipality", own.slug()));
        return begin(form);
    }

    /** Shows what was found. Not a 303 afterwards: what was told would have to stand in an address or in a store. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        var told = ToldFacts.read(form, catalogue);
        if (form.text("municipality").isEmpty()) {
            form.error("municipality", "guide.municipality.choose");
        }
        if (!form.isValid()) {
            return Response.ok(begin(form).status(422)).build();
        }
        try {
            var municipalities = Stream.of(form.text("municipality"), form.text("beside"))
                    .flatMap(Optional::stream)
                    .toList();
            var answer = guide.candidates(new RouteQuestion(municipalities, told.facts(), calendar.today()));
            return Response.ok(found(form, told, answer)).build();
        } catch (ProblemException problem) {
            form.addAll(problem);
            return Response.ok(begin(form).status(422)).build();
        }
    }

    private Screen begin(Form form) {
        var first = first();
        return Screen.of(KnowledgeScreens.TEMPLATES, "routeGuide.jte", "guide.title")
                .with("form", form)
                .with("municipalities", municipalities())
                .with("topics", topics())
                .with("first", wrong(form, first))
                .with("hidden", ToldFacts.read(silent(form), catalogue).hidden(wrong(form, first)));
    }

    private Screen found(Form form, ToldFacts told, RouteAnswer answer) {
        var topics = Set.copyOf(form.choices("topic"));
        var skipped = new ArrayList<>(form.choices("skip"));
        var groups = groups();
        var next = next(answer, topics, skipped, groups);
        return Screen.of(KnowledgeScreens.TEMPLATES, "routesFound.jte", "guide.found.title")
                .with("form", form)
                .with("answer", answer)
                .with("routes", RouteView.of(answer))
                .with("told", told)
                .with("next", next)
                .with("skipped", skipped)
                .with("topics", topics)
                .with("groups", groups);
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

    /** Only facts that some rule or term looks at: nothing is asked for the sake of asking. */
    private List<FactGroup> groups() {
        var used = new HashSet<FactName>();
        laws.routes().forEach(route -> {
            route.rules().forEach(rule -> used.addAll(rule.facts()));
            route.terms().forEach(term -> term.from().fact().ifPresent(used::add));
        });
        return catalogue.groups().stream()
                .map(group -> new FactGroup(
                        group.code(),
                        group.title(),
                        group.facts().stream()
                                .filter(fact -> used.contains(fact.name())
                                        || fact.name().value().startsWith("plugin."))
                                .toList()))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }

    private List<Fact> first() {
        return FIRST.stream()
                .flatMap(name -> catalogue.find(FactName.of(name)).stream())
                .toList();
    }

    /** The first facts, and those that must be corrected. */
    private List<Fact> wrong(Form form, List<Fact> first) {
        return Stream.concat(first.stream(), catalogue.facts().stream().filter(fact -> form.errors()
                        .of(ToldFacts.field(fact))
                        .isPresent()))
                .distinct()
                .toList();
    }

    /** Reading notes errors; what was told well goes along a second time without noting them twice. */
    private static Form silent(Form form) {
        return form.copy();
    }

    private List<Option> municipalities() {
        return directory.municipalitiesServed().stream()
                .map(municipality -> Option.of(municipality.slug(), municipality.name()))
                .toList();
    }

    private List<Option> topics() {
        return groups().stream()
                .filter(group -> !group.code().equals("person"))
                .filter(group -> group.facts().stream()
                        .noneMatch(fact -> fact.name().value().startsWith("plugin.")))
                .map(group -> Option.of(group.code(), group.title()))
                .toList();
    }
}
