// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Lesson;

/**
 * What in an item might tell about whom it is. Before anybody else reads a draft its writer looks at each piece, and rewrites it or
 * says that it is no person. The part of a contact is left out: it is there to be called.
 */
@ApplicationScoped
public class PeopleInItems {
    /** The extension {@code findings} says where; never what stands there. */
    public static final ProblemType LEFT = new ProblemType(
            "urn:passend:problem:knowledge:traces-left",
            422,
            "Hierin staat iets waaraan men kan zien om wie het gaat. Herschrijf het, of stuur in noPerson mee wat geen persoon is.");

    /**
     * A piece of text, once for each place where it stands.
     *
     * @param pointer JSON pointer within the content
     */
    public record Trace(String pointer, int start, int end, String piece, Deidentification.Kind kind) {}

    private final Deidentification deidentification;

    @Inject
    public PeopleInItems(Deidentification deidentification) {
        this.deidentification = deidentification;
    }

    public List<Trace> in(KnowledgeItem item) {
        var traces = new ArrayList<Trace>();
        texts(item).forEach((pointer, text) -> deidentification
                .check(text, List.of())
                .forEach(one -> traces.add(new Trace(pointer, one.start(), one.end(), one.in(text), one.kind()))));
        return traces;
    }

    /** Each piece once, as a page asks about it. */
    public Collection<Trace> pieces(KnowledgeItem item) {
        return in(item).stream()
                .collect(Collectors.toMap(Trace::piece, Function.identity(), (one, again) -> one, LinkedHashMap::new))
                .values();
    }

    /** @throws ProblemException LEFT when there is a piece of which nobody said that it is no person */
    public void refuse(KnowledgeItem item, Collection<String> noPerson) {
        var findings = Json.createArrayBuilder();
        List<Trace> left = in(item).stream()
                .filter(trace -> !noPerson.contains(trace.piece()))
                .toList();
        left.forEach(trace -> findings.add(Json.createObjectBuilder()
                .add("pointer", "/content" + trace.pointer())
                .add("start", trace.start())
                .add("end", trace.end())
                .add("kind", trace.kind().name())));
        if (!left.isEmpty()) {
            throw new ProblemException(
                    LEFT,
                    List.of(),
                    Json.createObjectBuilder().add("findings", findings).build());
        }
    }

    private static Map<String, String> texts(KnowledgeItem item) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("/title", item.title());
        texts.put("/summary", item.summary());
        item.lesson().ifPresent(lesson -> texts.putAll(texts(lesson)));
        item.approach().ifPresent(approach -> {
            approach.adapted().ifPresent(words -> texts.put("/approach/adapted", words));
            approach.outcome().ifPresent(words -> texts.put("/approach/outcome", words));
        });
        texts.put("/text", item.text());
        return texts;
    }

    private static Map<String, String> texts(Lesson lesson) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("/lesson/observation", lesson.observation());
        texts.put("/lesson/lesson", lesson.lesson());
        texts.put("/lesson/proposal", lesson.proposal());
        for (int i = 0; i < lesson.effects().size(); i++) {
            texts.put("/lesson/effects/" + i + "/words", lesson.effects().get(i).words());
        }
        return texts;
    }
}
