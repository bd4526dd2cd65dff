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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.programmes.EndProgramme;
import nl.passend.knowledge.internal.programmes.EndProgramme.Ending;
import nl.passend.knowledge.internal.programmes.HandOver;
import nl.passend.knowledge.internal.programmes.ItemsOfProgramme;
import nl.passend.knowledge.internal.programmes.Keepers;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Handing over a programme with what came out of it, and ending it. For its editors and its owner; to others it is not there. */
@Path("/programmas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ProgrammeStepPages {
    private final Keepers keepers;
    private final ItemsOfProgramme items;
    private final HandOver handOver;
    private final EndProgramme end;
    private final ProgrammeDesk desk;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ProgrammeStepPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProgrammeStepPages(
            Keepers keepers,
            ItemsOfProgramme items,
            HandOver handOver,
            EndProgramme end,
            ProgrammeDesk desk,
            CurrentUser user) {
        this.keepers = keepers;
        this.items = items;
        this.handOver = handOver;
        this.end = end;
        this.desk = desk;
        this.user = user;
    }

    @GET
    @Path("/{slug}/eigenaar")
    public Screen owner(@PathParam("slug") String slug) {
        Keepers.Now now = keepers.now();
        Edition<Programme> programme = mine(now, slug);
        return owner(
                now,
                programme,
                Form.empty().with("to", OwnerForm.typed(programme.item().owner())));
    }

    private Screen owner(Keepers.Now now, Edition<Programme> programme, Form form) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "owner.jte", "owner.title")
                .with("title", programme.content().name())
                .with("owned", now.ofProgramme(programme))
                .with("choices", now.candidates())
                .with("address", "/programmas/" + programme.item().slug())
                .with("whole", true)
                .with("form", form);
    }

    /** With {@code item}: that one alone; with {@code whole}: the programme and everything that came out of it. */
    @POST
    @Path("/{slug}/eigenaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("slug") String slug, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<Optional<UUID>> to = OwnerForm.read(form, "to");
        Optional<String> item = form.text("item");
        try {
            if (to.isPresent()) {
                item.ifPresentOrElse(
                        one -> handOver.item(slug, one, to.get()),
                        () -> handOver.programme(slug, to.get(), form.ticked("whole")));
                return Response.seeOther(URI.create("/programmas/" + slug)).build();
            }
        } catch (ProblemException refused) {
            OwnerForm.refused(form, refused);
        }
        Keepers.Now now = keepers.now();
        return Response.ok(owner(now, mine(now, slug), form).status(422)).build();
    }

    @GET
    @Path("/{slug}/afsluiten")
    public Screen ending(@PathParam("slug") String slug) {
        Keepers.Now now = keepers.now();
        Edition<Programme> programme = writing(now, slug);
        Form form = Form.empty()
                .with("on", programme.content().until().orElse(now.today()))
                .with("owner", typed(now, programme));
        programme.content().outcome().ifPresent(words -> form.with("outcome", words));
        programme.content().keptAt().ifPresent(where -> form.with("keptAt", where));
        items.of(slug).forEach(item -> form.with("items." + item.item().slug(), typed(now, item)));
        return ending(now, programme, form);
    }

    /** Only who may still keep it is chosen beforehand. */
    private static String typed(Keepers.Now now, Edition<?> edition) {
        return OwnerForm.typed(edition.item().owner().filter(owner -> now.candidates().stream()
                .anyMatch(candidate -> candidate.person().equals(owner))));
    }

    private Screen ending(Keepers.Now now, Edition<Programme> programme, Form form) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "programmeEnd.jte", "programme.end.title")
                .with(
                        "view",
                        ProgrammeView.of(programme, items.of(programme.item().slug()), now, List.of()))
                .with("choices", now.candidates())
                .with("form", form);
    }

    @POST
    @Path("/{slug}/afsluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("slug") String slug, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Keepers.Now now = keepers.now();
        Edition<Programme> programme = writing(now, slug);
        Optional<Ending> ending = read(slug, form);
        try {
            if (ending.isPresent()) {
                end.end(slug, ending.get());
                return Response.seeOther(URI.create("/programmas/" + slug)).build();
            }
        } catch (ProblemException refused) {
            form.addAll(refused);
        }
        return Response.ok(ending(now, programme, form).status(422)).build();
    }

    private Optional<Ending> read(String slug, Form form) {
        Optional<LocalDate> on = form.requiredDate("on", "programme.end.on.missing");
        Optional<String> outcome = form.requiredText("outcome", 2000, "programme.end.outcome.missing");
        Optional<String> keptAt = form.text("keptAt", 400);
        Optional<Optional<UUID>> owner = OwnerForm.read(form, "owner");
        Map<String, Optional<UUID>> each = new LinkedHashMap<>();
        items.of(slug).stream().map(item -> item.item().slug()).forEach(item -> OwnerForm.read(form, "items." + item)
                .ifPresent(to -> each.put(item, to)));
        return form.isValid()
                ? Optional.of(new Ending(on.orElseThrow(), outcome.orElseThrow(), keptAt, owner.orElseThrow(), each))
                : Optional.empty();
    }

    /** For who writes programmes, and for the owner of this one. */
    private Edition<Programme> mine(Keepers.Now now, String slug) {
        return Optional.ofNullable(now.programmes().get(slug))
                .filter(programme -> OwnerForm.mayHandOver(desk.kind(), programme, user.get()))
                .orElseThrow(ProblemException::notFound);
    }

    private Edition<Programme> writing(Keepers.Now now, String slug) {
        return Optional.ofNullable(now.programmes().get(slug))
                .filter(programme -> desk.kind().writes(user.get()))
                .orElseThrow(ProblemException::notFound);
    }
}
