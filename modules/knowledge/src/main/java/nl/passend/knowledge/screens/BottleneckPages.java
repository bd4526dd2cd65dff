// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.Deidentification;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** By what people get stuck: how often, what was published, and for editors and coordinators their own register. */
@Path("/knelpunten")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class BottleneckPages {
    private static final int SHOWN = 50;

    private final BottleneckRegister register;
    private final BottleneckForm forms;
    private final Deidentification deidentification;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BottleneckPages() {
        this(null, null, null);
    }

    @Inject
    public BottleneckPages(BottleneckRegister register, BottleneckForm forms, Deidentification deidentification) {
        this.register = register;
        this.forms = forms;
        this.deidentification = deidentification;
    }

    /** @param municipality slug; all when absent or empty */
    @GET
    public Screen all(@QueryParam("gemeente") String municipality, @QueryParam("na") UUID after) {
        var wanted = Optional.ofNullable(municipality).filter(slug -> !slug.isEmpty());
        var oneMore = register.list(wanted, Optional.ofNullable(after), SHOWN);
        var words = forms.words();
        return Screen.of(KnowledgeScreens.TEMPLATES, "bottlenecks.jte", "bottlenecks.title")
                .with("form", Form.empty().with("gemeente", wanted.orElse("")))
                .with("words", words)
                .with("tables", CountTable.of(register.counts(), wanted))
                .with(
                        "batches",
                        register.counts().stream()
                                .filter(batch ->
                                        wanted.isEmpty() || wanted.get().equals(batch.municipality()))
                                .toList())
                .with("bottlenecks", oneMore.stream().limit(SHOWN).toList())
                .with(
                        "next",
                        oneMore.size() > SHOWN
                                ? Optional.of("/knelpunten?gemeente=" + wanted.orElse("") + "&na="
                                        + oneMore.get(SHOWN - 1).id())
                                : Optional.empty())
                .with("works", !register.worksFor().isEmpty());
    }

    @GET
    @Path("/nieuw")
    public Screen begin() {
        mustWork();
        return newOne(Form.empty(), List.of());
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> posted) {
        mustWork();
        var form = Form.of(posted);
        var made = forms.read(form);
        var pointed = pointed(form, "words", "solver");
        if (made.isPresent() && form.isValid() && (pointed.isEmpty() || Pointed.wasSeen(form, pointed))) {
            try {
                var kept = register.register(made.get(), true);
                return Response.seeOther(URI.create("/knelpunten/" + kept.id())).build();
            } catch (ProblemException problem) {
                form.addAll(problem);
            }
        } else if (form.isValid()) {
            form.error("looked", "deidentification.look");
        }
        return Response.ok(newOne(form, pointed).status(422)).build();
    }

    @GET
    @Path("/{bottleneck}")
    public Screen one(@PathParam("bottleneck") UUID id) {
        return one(register.get(id), Form.empty(), List.of());
    }

    /** What came of it, with a better text if need be. */
    @POST
    @Path("/{bottleneck}/vervolg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response progress(@PathParam("bottleneck") UUID id, MultivaluedMap<String, String> posted) {
        mustWork();
        var form = Form.of(posted);
        var status = form.choice("status", Status.class, "bottleneck.status.missing");
        var outcome = form.text("outcome", BottleneckForm.LONGEST);
        var told = form.date("told");
        var lessons = forms.lessons(form);
        var pointed = pointed(form, "outcome");
        if (form.isValid() && !pointed.isEmpty() && !Pointed.wasSeen(form, pointed)) {
            form.error("looked", "deidentification.look");
        }
        if (form.isValid()) {
            try {
                register.progress(
                        id,
                        form.version(),
                        new Progress(status, outcome, told, Optional.empty(), Optional.empty(), Optional.of(lessons)),
                        true);
                return back(id);
            } catch (ProblemException problem) {
                if (problem.type().equals(ProblemType.STALE)) {
                    return Response.ok(both(register.get(id), form)).build();
                }
                form.addAll(problem);
            }
        }
        return Response.ok(one(register.get(id), form, pointed).status(422)).build();
    }

    @POST
    @Path("/{bottleneck}/openbaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("bottleneck") UUID id, MultivaluedMap<String, String> posted) {
        mustWork();
        var form = Form.of(posted);
        var agreed = form.requiredDate("agreed", "bottleneck.agreed.missing");
        if (form.isValid()) {
            try {
                register.publish(id, form.version(), agreed.orElseThrow());
                return back(id);
            } catch (ProblemException problem) {
                form.addAll(problem);
            }
        }
        return Response.ok(one(register.get(id), form, List.of()).status(422)).build();
    }

    @POST
    @Path("/{bottleneck}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("bottleneck") UUID id, MultivaluedMap<String, String> posted) {
        mustWork();
        register.withdraw(id, Form.of(posted).version());
        return back(id);
    }

    private List<Pointed> pointed(Form form, String... fields) {
        return java.util.Arrays.stream(fields)
                .map(form::typed)
                .flatMap(text -> Pointed.in(text, deidentification.check(text, List.of())).stream())
                .distinct()
                .toList();
    }

    private Screen newOne(Form form, List<Pointed> pointed) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "newBottleneck.jte", "bottleneck.new")
                .with("form", form)
                .with("pointed", pointed)
                .with("choices", forms.choices(register.worksFor()));
    }

    private Screen one(Bottleneck one, Form form, List<Pointed> pointed) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "bottleneck.jte", "bottleneck.title")
                .with("bottleneck", one)
                .with("words", forms.words())
                .with("form", form.errors().isEmpty() ? BottleneckForm.filled(one) : form)
                .with("pointed", pointed)
                .with("statuses", forms.statuses())
                .with("works", register.worksFor().contains(one.municipality()));
    }

    /** Somebody else was faster: what stands there now, beside what was typed. */
    private static Screen both(Bottleneck now, Form yours) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "bottleneckBoth.jte", "bottleneck.title")
                .with("bottleneck", now)
                .with("theirs", BottleneckForm.filled(now))
                .with("yours", yours)
                .status(412);
    }

    /** 404 as for a page that is not there: for others it is not. */
    private void mustWork() {
        if (register.worksFor().isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/knelpunten/" + id)).build();
    }
}
