// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLaw;
import nl.passend.personas.PersonaLine;
import nl.passend.personas.Personas;
import nl.passend.personas.Situation;

/** The library of personas, told here since personas know nothing of the search. What is being written is not found. */
@ApplicationScoped
public class FindPersonas implements FindableSource {
    private final Personas personas;

    @Inject
    public FindPersonas(Personas personas) {
        this.personas = personas;
    }

    @Override
    public String name() {
        return "personas";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        personas.all().forEach(edition -> each.accept(findable(edition)));
    }

    /** Any step of the item: what it became is looked up. */
    @Override
    public Set<String> touchedBy(Change change) {
        return change.type().startsWith("edition.")
                        && personas.kind().code().equals(change.ids().get("kind"))
                ? Set.of(change.aggregateId().toString())
                : Set.of();
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return personas.all().stream()
                .filter(edition -> ids.contains(id(edition)))
                .map(FindPersonas::findable)
                .toList();
    }

    private static Findable findable(Edition<Persona> edition) {
        Persona persona = edition.content();
        Optional<String> municipality = edition.item().municipality();
        return new Findable(
                id(edition),
                SearchKind.PERSONA,
                persona.name() + ": " + persona.claim(),
                text(persona),
                persona.situations().stream()
                        .flatMap(situation -> situation.words().stream())
                        .toList(),
                "/personas/" + edition.item().slug()
                        + municipality.map(slug -> "?gemeente=" + slug).orElse(""),
                municipality.map(Set::of).orElse(Set.of()),
                persona.laws().stream().flatMap(law -> law.code().stream()).collect(Collectors.toSet()),
                Readers.everybody());
    }

    /** The same through all its versions. */
    private static String id(Edition<Persona> edition) {
        return edition.item().id().toString();
    }

    private static String text(Persona persona) {
        return Stream.of(
                        Stream.of(persona.group()),
                        persona.situations().stream().map(Situation::title),
                        lines(persona.happens()),
                        lines(persona.helps()),
                        lines(persona.network()),
                        lines(persona.domains()),
                        persona.laws().stream().map(PersonaLaw::text))
                .flatMap(part -> part)
                .map(FindPersonas::sentence)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(List<PersonaLine> lines) {
        return lines.stream().map(PersonaLine::text);
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.?!]") ? text : text + ".";
    }
}
