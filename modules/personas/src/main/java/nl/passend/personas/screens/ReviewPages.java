// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The version that is being made, and the step that this reader can take with it. To others than those who work on it: not there. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
@RetryOnConflict
public class ReviewPages {
    private static final int LONGEST = 1000;

    private final Personas personas;
    private final Editions editions;
    private final Editing editing;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReviewPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReviewPages(
            Personas personas, Editions editions, Editing editing, People people, CurrentUser user, Clock clock) {
        this.personas = personas;
        this.editions = editions;
        this.editing = editing;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** The version that is being made, what is different in it, and the step that this reader can take. */
    @GET
    @Path("/{slug}/beoordelen")
    public Screen review(@PathParam("slug") String slug, @QueryParam("gemeente") String municipality) {
        return review(PersonaScreens.place(slug, municipality), Form.empty());
    }

    private Screen review(Place place, Form form) {
        List<Edition<Persona>> versions = editions.versions(personas.kind(), place);
        Edition<Persona> made = versions.stream()
                .filter(edition -> edition.state().isBeingMade())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(edition -> works() && edition.state() == EditionState.PUBLISHED)
                        .findFirst())
                .orElseThrow(ProblemException::notFound);
        Optional<Edition<Persona>> before = versions.stream()
                .filter(edition -> edition.number() < made.number())
                .filter(edition -> edition.publishedAt().isPresent())
                .findFirst()
                .or(() -> place.municipality().flatMap(any -> personas.find(place.slug(), Optional.empty())));
        Me me = user.get();
        return Screen.of(PersonaScreens.TEMPLATES, "review.jte", "review.title")
                .with("edition", made)
                .with("names", people.of(versions))
                .with("before", before)
                .with("differences", differences(before, made))
                .with("form", form)
                .with("writes", personas.kind().writes(me))
                .with("reviews", personas.kind().reviews(me))
                .with("second", made.mayBeApprovedBy(me.personId()));
    }

    /** @param before the version before; of a first local variant the one for everybody */
    private static List<Difference> differences(Optional<Edition<Persona>> before, Edition<Persona> made) {
        return before.map(old -> Differences.between(old.content(), made.content()))
                .orElse(List.of());
    }

    @POST
    @Path("/{slug}/indienen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(
                slug,
                municipality,
                posted,
                (edition, revision, form) -> editing.submit(personas.kind(), edition.id(), revision));
    }

    @POST
    @Path("/{slug}/goedkeuren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(slug, municipality, posted, (edition, revision, form) -> {
            String note = form.text("note", LONGEST).orElse("");
            if (form.isValid()) {
                editing.approve(personas.kind(), edition.id(), revision, note);
            }
        });
    }

    @POST
    @Path("/{slug}/teruggeven")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(slug, municipality, posted, (edition, revision, form) -> form.requiredText(
                        "reason", LONGEST, "review.return.missing")
                .ifPresent(reason -> editing.giveBack(personas.kind(), edition.id(), revision, reason)));
    }

    @POST
    @Path("/{slug}/publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(slug, municipality, posted, (edition, revision, form) -> {
            LocalDate from =
                    form.date("validFrom").orElseGet(() -> LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE));
            if (form.isValid()) {
                editing.publish(personas.kind(), edition.id(), revision, new Validity(from, Optional.empty()));
            }
        });
    }

    @POST
    @Path("/{slug}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(slug, municipality, posted, (edition, revision, form) -> form.requiredText(
                        "reason", LONGEST, "review.retire.missing")
                .ifPresent(reason -> editing.retire(personas.kind(), edition.id(), revision, reason)));
    }

    @POST
    @Path("/{slug}/weggooien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return step(
                slug,
                municipality,
                posted,
                (edition, revision, form) -> editing.discard(personas.kind(), edition.id(), revision));
    }

    private interface Step {
        void take(Edition<Persona> edition, long revision, Form form);
    }

    /** Back to where it now stands; a step that cannot be taken shows the page again and says why. */
    private Response step(String slug, String municipality, MultivaluedMap<String, String> posted, Step step) {
        Place place = PersonaScreens.place(slug, municipality);
        Form form = Form.of(posted);
        int number = form.number("number", 1, Integer.MAX_VALUE).orElse(0L).intValue();
        Edition<Persona> edition =
                editions.version(personas.kind(), place, number).orElseThrow(ProblemException::notFound);
        if (!works()) {
            throw ProblemException.notFound();
        }
        try {
            step.take(edition, form.number("version", 1, Long.MAX_VALUE).orElse(0L), form);
            if (form.isValid()) {
                return Response.seeOther(after(place)).build();
            }
        } catch (ProblemException refused) {
            form.addAll(refused);
        }
        return Response.ok(review(place, form).status(422)).build();
    }

    private URI after(Place place) {
        return editions.versions(personas.kind(), place).isEmpty()
                ? URI.create("/personas")
                : PersonaScreens.to(place, "/versies");
    }

    private boolean works() {
        return personas.kind().works(user.get());
    }
}
