// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionHistory;

/**
 * The library, one persona, and its card for on the table. For everybody where reading is open; what is being made, and the
 * work on it, only for who works on it.
 */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class LibraryPages {
    private final Personas personas;
    private final PersonaDesk desk;
    private final EditionHistory history;
    private final SituationHelps helps;
    private final Editions editions;
    private final Directory directory;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LibraryPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LibraryPages(
            Personas personas,
            PersonaDesk desk,
            EditionHistory history,
            SituationHelps helps,
            Editions editions,
            Directory directory,
            CurrentUser user) {
        this.personas = personas;
        this.desk = desk;
        this.history = history;
        this.helps = helps;
        this.editions = editions;
        this.directory = directory;
        this.user = user;
    }

    @GET
    public Screen library() {
        List<Edition<Persona>> all = personas.all();
        return Screen.of(PersonaScreens.TEMPLATES, "library.jte", "library.title")
                .with("personas", all)
                .with("beingMade", user.find().isPresent() ? editions.beingMade(personas.kind()) : List.of())
                .with("writes", writes())
                .with("places", hasLocal(all) ? names() : Map.of());
    }

    private boolean writes() {
        return user.find().filter(personas.kind()::writes).isPresent();
    }

    private static boolean hasLocal(List<Edition<Persona>> all) {
        return all.stream().anyMatch(edition -> edition.item().municipality().isPresent());
    }

    /** @param municipality slug of a local variant */
    @GET
    @Path("/{slug}")
    public Screen one(@PathParam("slug") String slug, @QueryParam("gemeente") String municipality) {
        Place place = Place.of(slug, municipality);
        List<Edition<Persona>> all = personas.all();
        Optional<Edition<Persona>> shown = all.stream()
                .filter(edition -> edition.item().place().equals(place))
                .findFirst();
        if (shown.isEmpty()) {
            return history.gone(desk, place);
        }
        return Screen.of(
                        PersonaScreens.TEMPLATES,
                        "persona.jte",
                        shown.get().content().name())
                .with("edition", shown.get())
                .with("helps", helps.of(slug))
                .with("besides", besides(all, shown.get()))
                .with("family", family(all, shown.get()))
                .with("places", names())
                .with("works", user.find().filter(personas.kind()::works).isPresent())
                .with("writes", writes());
    }

    /** The same persona as it is told for everybody and in municipalities. */
    private static List<Edition<Persona>> besides(List<Edition<Persona>> all, Edition<Persona> shown) {
        return all.stream()
                .filter(edition -> edition.item().slug().equals(shown.item().slug()))
                .filter(edition -> !edition.id().equals(shown.id()))
                .toList();
    }

    /** The persona of which this is a form, and the forms of this one. */
    private static List<Edition<Persona>> family(List<Edition<Persona>> all, Edition<Persona> shown) {
        String head = shown.content().variantOf().orElse(shown.item().slug());
        return all.stream()
                .filter(edition -> edition.item().municipality().isEmpty())
                .filter(edition -> edition.item().slug().equals(head)
                        || edition.content().variantOf().filter(head::equals).isPresent())
                .filter(edition -> !edition.item().slug().equals(shown.item().slug()))
                .toList();
    }

    /**
     * Half a sheet of paper; two together when another is chosen.
     *
     * @param beside slug of a second persona on the same sheet
     */
    @GET
    @Path("/{slug}/kaart")
    public Screen card(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            @QueryParam("naast") String beside) {
        Place place = Place.of(slug, municipality);
        List<Edition<Persona>> all = personas.all();
        Edition<Persona> first = all.stream()
                .filter(edition -> edition.item().place().equals(place))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        List<Edition<Persona>> everywhere = all.stream()
                .filter(edition -> edition.item().municipality().isEmpty())
                .toList();
        var second = everywhere.stream()
                .filter(edition -> edition.item().slug().equals(beside))
                .findFirst();
        return Screen.of(PersonaScreens.TEMPLATES, "card.jte", first.content().name())
                .with("address", PersonaScreens.address(place, "/kaart").split("\\?")[0])
                .with("place", place)
                .with("cards", Stream.concat(Stream.of(first), second.stream()).toList())
                .with(
                        "form",
                        Form.empty()
                                .with(
                                        "naast",
                                        second.map(edition -> edition.item().slug())
                                                .orElse("")))
                .with("choices", choices(everywhere));
    }

    private static List<Option> choices(List<Edition<Persona>> personas) {
        return Stream.concat(
                        Stream.of(Option.of("", "Geen tweede kaart")),
                        personas.stream()
                                .map(edition -> Option.of(
                                        edition.item().slug(), edition.content().name())))
                .toList();
    }

    private Map<String, String> names() {
        return directory.municipalitiesServed().stream()
                .collect(Collectors.toMap(ServedMunicipality::slug, ServedMunicipality::name, (one, same) -> one));
    }
}
