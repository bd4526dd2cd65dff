// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.personas.LikenessQuestions;
import nl.passend.personas.Likenesses;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.Ui;

/** The fields of the likeness, for its own page and for those of other modules. */
@ApplicationScoped
class AskLikeness implements LikenessQuestions {
    private final Likenesses likenesses;
    private final FactCatalogue facts;

    @Inject
    AskLikeness(Likenesses likenesses, FactCatalogue facts) {
        this.likenesses = likenesses;
        this.facts = facts;
    }

    @Override
    public Form fill(Form form, JsonObject known) {
        for (FactGroup group : groups()) {
            for (Fact fact : group.facts()) {
                var value = known.get(fact.name().value());
                if (value != null && value != JsonValue.NULL) {
                    form.withAll(FactFields.field(fact), typed(value));
                }
            }
        }
        return form;
    }

    private static List<String> typed(JsonValue value) {
        if (value instanceof JsonArray codes) {
            return codes.isEmpty()
                    ? List.of(FactFields.NONE)
                    : codes.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList();
        }
        return List.of(value instanceof JsonString text ? text.getString() : value.toString());
    }

    @Override
    public Facts read(Form form) {
        try {
            return facts.read(FactFields.read(form, facts), "/" + FactFields.GROUP);
        } catch (ProblemException wrong) {
            form.addAll(wrong);
            return Facts.none();
        }
    }

    @Override
    public Screen asking(Screen screen, Form form) {
        var groups = groups();
        BiFunction<Ui, Kit, Content> questions = (ui, kit) -> PersonaScreens.TEMPLATES.content(
                "likenessFields.jte", Map.of("ui", ui, "kit", kit, "form", form, "groups", groups));
        return screen.alsoSpeaks(PersonaScreens.TEMPLATES).with("questions", questions);
    }

    /** Only what makes a difference is asked. */
    private List<FactGroup> groups() {
        Set<FactName> asked = likenesses.asked();
        return facts.groups().stream()
                .map(group -> new FactGroup(
                        group.code(),
                        group.title(),
                        group.facts().stream()
                                .filter(fact -> asked.contains(fact.name()))
                                .toList()))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }
}
