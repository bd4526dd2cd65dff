// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Slugs;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLaw;
import nl.passend.personas.PersonaLine;
import nl.passend.personas.PersonaSource;
import nl.passend.personas.Perspective;
import nl.passend.personas.Situation;
import nl.passend.screenkit.Form;

/**
 * A persona as the fields of a form. Lists are typed a line each; a line that begins with a question mark is not verified.
 * By what a persona is known stands in {@link FeatureFields}.
 */
public final class PersonaFields {
    private static final Pattern LAW = Pattern.compile("([a-z][a-z-]{1,30}):\\s*(.+)");
    private static final String UNVERIFIED = "?";
    private static final int LONG = 4000;

    /** Names of the plain fields, in the order of the form. */
    static final List<String> LINES = List.of("happens", "strengths", "network", "domains", "laws", "helps");

    private PersonaFields() {}

    /** What stands in each field; for filling the form, and for showing two versions side by side. */
    static Map<String, String> of(Persona persona) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", persona.name());
        fields.put("claim", persona.claim());
        fields.put("group", persona.group());
        fields.put("perspective", persona.perspective().name());
        fields.put("variantOf", persona.variantOf().orElse(""));
        fields.put("happens", text(persona.happens()));
        fields.put("strengths", text(persona.strengths()));
        fields.put("network", text(persona.network()));
        fields.put("domains", text(persona.domains()));
        fields.put("laws", laws(persona.laws()));
        fields.put("helps", text(persona.helps()));
        for (int i = 0; i < persona.situations().size(); i++) {
            Situation situation = persona.situations().get(i);
            fields.put("situations." + i + ".id", situation.id());
            fields.put("situations." + i + ".title", situation.title());
            fields.put("situations." + i + ".words", situation.words().orElse(""));
        }
        FeatureFields.fill(persona.features(), fields);
        for (int i = 0; i < persona.sources().size(); i++) {
            PersonaSource source = persona.sources().get(i);
            fields.put("sources." + i + ".title", source.title());
            fields.put(
                    "sources." + i + ".address",
                    source.address().map(URI::toString).orElse(""));
            fields.put("sources." + i + ".checkedOn", source.checkedOn().toString());
        }
        return fields;
    }

    static Form form(Persona persona) {
        Form form = Form.empty();
        of(persona).forEach((field, value) -> form.with(field, value));
        for (int i = 0; i < persona.sources().size(); i++) {
            form.with("sources." + i + ".checkedOn", persona.sources().get(i).checkedOn());
        }
        return form;
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<Persona> read(Form form, FactCatalogue facts) {
        var name = form.requiredText("name", 80, "edit.name.missing");
        var claim = form.requiredText("claim", 200, "edit.claim.missing");
        var group = form.requiredText("group", 600, "edit.group.missing");
        var perspective = form.choice("perspective", Perspective.class, "edit.perspective.missing");
        var situations = situations(form);
        var features = FeatureFields.read(form, facts);
        var sources = sources(form);
        if (sources.isEmpty()) {
            form.error("sources.0.title", "edit.sources.missing");
        }
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new Persona(
                name.orElseThrow(),
                claim.orElseThrow(),
                group.orElseThrow(),
                perspective.orElseThrow(),
                form.text("variantOf", 60),
                lines(form, "happens"),
                lines(form, "strengths"),
                lines(form, "network"),
                lines(form, "domains"),
                lines(form, "laws").stream().map(PersonaFields::law).toList(),
                situations,
                lines(form, "helps"),
                features,
                sources));
    }

    private static List<PersonaLine> lines(Form form, String field) {
        return form.lines(field, LONG).stream()
                .filter(line -> !line.equals(UNVERIFIED))
                .map(PersonaFields::line)
                .toList();
    }

    private static PersonaLine line(String typed) {
        return typed.startsWith(UNVERIFIED)
                ? new PersonaLine(typed.substring(1).strip(), true)
                : new PersonaLine(typed, false);
    }

    private static PersonaLaw law(PersonaLine line) {
        Matcher named = LAW.matcher(line.text());
        return named.matches()
                ? new PersonaLaw(Optional.of(named.group(1)), named.group(2), line.unverified())
                : new PersonaLaw(Optional.empty(), line.text(), line.unverified());
    }

    /** A row without a title is gone; a new one gets an id made of its title, which it keeps from then on. */
    private static List<Situation> situations(Form form) {
        var situations = new ArrayList<Situation>();
        Set<String> taken = new HashSet<>();
        for (String row : form.rows("situations")) {
            Optional<String> title = form.text(row + "title", 120);
            Optional<String> words = form.text(row + "words", 600);
            if (title.isEmpty()) {
                continue;
            }
            String own = form.text(row + "id", 60)
                    .map(id -> Slugs.firstFree(id, taken))
                    .orElseGet(() -> Slugs.free(title.get(), "situatie", taken));
            situations.add(new Situation(own, title.get(), words));
        }
        return situations;
    }

    private static List<PersonaSource> sources(Form form) {
        var sources = new ArrayList<PersonaSource>();
        for (String row : form.rows("sources")) {
            Optional<String> title = form.text(row + "title");
            Optional<URI> address = form.address(row + "address");
            if (title.isEmpty()) {
                if (form.text(row + "address", 500).isPresent()) {
                    form.error(row + "title", "edit.source.title.missing");
                }
                continue;
            }
            form.requiredDate(row + "checkedOn", "edit.source.checked.missing")
                    .ifPresent(day -> sources.add(new PersonaSource(title.get(), address, day)));
        }
        return sources;
    }

    private static String text(List<PersonaLine> lines) {
        return lines.stream()
                .map(line -> (line.unverified() ? UNVERIFIED + " " : "") + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static String laws(List<PersonaLaw> laws) {
        return laws.stream()
                .map(law -> (law.unverified() ? UNVERIFIED + " " : "")
                        + law.code().map(code -> code + ": ").orElse("")
                        + law.text())
                .collect(Collectors.joining("\n"));
    }
}
