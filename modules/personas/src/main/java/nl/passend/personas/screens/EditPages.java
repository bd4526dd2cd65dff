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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.Perspective;
import nl.passend.personas.internal.WritePersonas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** Writing a persona: a new one, a new version, or a variant of a municipality. Only for its writers; to others it is not there. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
@RetryOnConflict
public class EditPages {
    private static final int LONGEST_WHY = 1000;

    private final Personas personas;
    private final Editions editions;
    private final Editing editing;
    private final WritePersonas write;
    private final Directory directory;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public EditPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public EditPages(
            Personas personas,
            Editions editions,
            Editing editing,
            WritePersonas write,
            Directory directory,
            CurrentUser user) {
        this.personas = personas;
        this.editions = editions;
        this.editing = editing;
        this.write = write;
        this.directory = directory;
        this.user = user;
    }

    @GET
    @Path("/nieuw")
    public Screen blank() {
        requireWriter();
        return newPersona(Form.empty().with("perspective", Perspective.CLIENT.name()));
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> posted) {
        requireWriter();
        Form form = Form.of(posted);
        Optional<String> slug = form.requiredText("slug", 60, "edit.slug.missing");
        Optional<Manuscript<Persona>> manuscript = manuscript(form, Optional.empty());
        if (slug.isPresent() && manuscript.isPresent()) {
            Place place = Place.everywhere(slug.get());
            try {
                if (!editions.versions(personas.kind(), place).isEmpty()) {
                    throw ProblemException.invalid("/slug", "Dit adres is al in gebruik. Kies een ander.");
                }
                write.begin(place, manuscript.get());
                return Response.seeOther(PersonaScreens.to(place, "/beoordelen"))
                        .build();
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return Response.ok(newPersona(form).status(422)).build();
    }

    /** Goes on with the version that is being made, else begins with what counts now; a local variant begins with the one for everybody. */
    @GET
    @Path("/{slug}/bewerken")
    public Screen edit(@PathParam("slug") String slug, @QueryParam("gemeente") String municipality) {
        requireWriter();
        Place place = PersonaScreens.place(slug, municipality);
        Base base = base(place);
        Form form = PersonaFields.form(base.content());
        base.draft().ifPresent(draft -> {
            form.with("version", draft.revision()).with("why", draft.why());
            draft.checkedOn().ifPresent(day -> form.with("checkedOn", day));
        });
        return edit(place, form);
    }

    @POST
    @Path("/{slug}/bewerken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        requireWriter();
        Place place = PersonaScreens.place(slug, municipality);
        Base base = base(place);
        Form form = Form.of(posted);
        Optional<Manuscript<Persona>> manuscript = manuscript(form, Optional.of(base.content()));
        if (manuscript.isPresent()) {
            try {
                save(place, base, form.number("version", 1, Long.MAX_VALUE), manuscript.get());
                return Response.seeOther(PersonaScreens.to(place, "/beoordelen"))
                        .build();
            } catch (ProblemException refused) {
                if (refused.type().equals(ProblemType.STALE) && base.draft().isPresent()) {
                    return Response.ok(both(place, base.draft().get(), manuscript.get()))
                            .build();
                }
                form.addAll(refused);
            }
        }
        return Response.ok(edit(place, form).status(422)).build();
    }

    private void save(Place place, Base base, Optional<Long> revision, Manuscript<Persona> manuscript) {
        if (base.draft().isPresent()) {
            // A form that was opened before somebody else began this version is as old as can be.
            editing.rewrite(personas.kind(), base.draft().get().id(), revision.orElse(0L), manuscript);
        } else {
            write.begin(place, manuscript);
        }
    }

    /** What one writes on from. */
    private record Base(Persona content, Optional<Edition<Persona>> draft) {}

    private Base base(Place place) {
        List<Edition<Persona>> versions = editions.versions(personas.kind(), place);
        Optional<Edition<Persona>> draft = versions.stream()
                .filter(edition -> edition.state() == EditionState.DRAFT)
                .findFirst();
        Persona content = draft.or(() -> versions.stream().findFirst())
                .or(() -> place.municipality().flatMap(any -> personas.find(place.slug(), Optional.empty())))
                .map(Edition::content)
                .orElseThrow(ProblemException::notFound);
        return new Base(content, draft);
    }

    private static Optional<Manuscript<Persona>> manuscript(Form form, Optional<Persona> before) {
        Optional<Persona> content = PersonaFields.read(form, before);
        Optional<String> why = form.requiredText("why", LONGEST_WHY, "edit.why.missing");
        var checkedOn = form.date("checkedOn");
        return form.isValid()
                ? Optional.of(new Manuscript<>(content.orElseThrow(), why.orElseThrow(), checkedOn))
                : Optional.empty();
    }

    private Screen newPersona(Form form) {
        return Screen.of(PersonaScreens.TEMPLATES, "newPersona.jte", "edit.new.title")
                .with("form", form)
                .with("heads", heads(""));
    }

    private Screen edit(Place place, Form form) {
        return Screen.of(PersonaScreens.TEMPLATES, "edit.jte", "edit.title")
                .with("place", place)
                .with("form", form)
                .with("heads", heads(place.slug()))
                .with("municipality", place.municipality().flatMap(directory::municipalityServed));
    }

    private Screen both(Place place, Edition<Persona> current, Manuscript<Persona> yours) {
        return Screen.of(PersonaScreens.TEMPLATES, "both.jte", "both.title")
                .with("place", place)
                .with("version", current.revision())
                .with("theirs", fields(current.content(), current.why()))
                .with("yours", fields(yours.content(), yours.why()))
                .status(412);
    }

    private static Map<String, String> fields(Persona content, String why) {
        Map<String, String> fields = PersonaFields.of(content);
        fields.put("why", why);
        return fields;
    }

    /** Personas that can have forms: those that are no form themselves. */
    private List<Option> heads(String own) {
        return Stream.concat(
                        Stream.of(Option.of("", "Van geen andere")),
                        personas.all().stream()
                                .filter(edition -> edition.item().municipality().isEmpty())
                                .filter(edition -> edition.content().variantOf().isEmpty())
                                .filter(edition -> !edition.item().slug().equals(own))
                                .map(edition -> Option.of(
                                        edition.item().slug(), edition.content().name())))
                .toList();
    }

    private void requireWriter() {
        if (!personas.kind().writes(user.get())) {
            throw ProblemException.notFound();
        }
    }
}
