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
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** How a persona came to be as it is: every version, and two of them side by side. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class VersionPages {
    private final Personas personas;
    private final Editions editions;
    private final People people;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public VersionPages() {
        this(null, null, null, null);
    }

    @Inject
    public VersionPages(Personas personas, Editions editions, People people, CurrentUser user) {
        this.personas = personas;
        this.editions = editions;
        this.people = people;
        this.user = user;
    }

    /**
     * Every version, and two of them side by side.
     *
     * @param from number of the older; absent: the one before the newest
     * @param to number of the newer; absent: the newest
     */
    @GET
    @Path("/{slug}/versies")
    public Screen versions(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            @QueryParam("van") Integer from,
            @QueryParam("naar") Integer to) {
        Place place = PersonaScreens.place(slug, municipality);
        List<Edition<Persona>> versions = found(place);
        Edition<Persona> newer = numbered(versions, to).orElse(versions.get(0));
        Edition<Persona> older = numbered(versions, from).orElseGet(() -> before(versions, newer));
        return Screen.of(PersonaScreens.TEMPLATES, "versions.jte", "versions.title")
                .with("place", place)
                .with("versions", versions)
                .with("names", works() ? people.of(versions) : Map.of())
                .with("works", works())
                .with("older", older)
                .with("newer", newer)
                .with("differences", Differences.between(older.content(), newer.content()))
                .with("choices", choices(versions))
                .with("form", Form.empty().with("van", older.number()).with("naar", newer.number()));
    }

    private static List<Option> choices(List<Edition<Persona>> versions) {
        return versions.stream()
                .map(edition -> Option.of(Integer.toString(edition.number()), "Versie " + edition.number()))
                .toList();
    }

    private static Optional<Edition<Persona>> numbered(List<Edition<Persona>> versions, Integer number) {
        return versions.stream()
                .filter(edition -> Integer.valueOf(edition.number()).equals(number))
                .findFirst();
    }

    private static Edition<Persona> before(List<Edition<Persona>> versions, Edition<Persona> newer) {
        return versions.stream()
                .filter(edition -> edition.number() < newer.number())
                .findFirst()
                .orElse(newer);
    }

    private List<Edition<Persona>> found(Place place) {
        List<Edition<Persona>> versions = editions.versions(personas.kind(), place);
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return versions;
    }

    private boolean works() {
        return personas.kind().works(user.get());
    }
}
