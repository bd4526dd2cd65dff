// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.changes.Change;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;

/**
 * Which facts can be asked and told, and how they are written: those that editors published, and those that plugins add. Kept in
 * memory until one is published or taken back. Holds kinds of answers, never anybody's answers: what comes in
 * through {@link #read} goes back to the caller and nowhere else.
 */
public interface FactCatalogue {
    /** In the order in which one would talk about them; the facts of plugins come last. */
    List<FactGroup> groups();

    Optional<Fact> find(FactName name);

    /** All facts, in the order of the groups. */
    default List<Fact> facts() {
        return groups().stream().flatMap(group -> group.facts().stream()).toList();
    }

    /**
     * Facts as callers send them and as a file keeps them: {@code {"age": 7, "hasWlz": true, "lives": "withParents",
     * "decisionSentOn": "2026-11-02", "threats": ["eviction"]}}. A null leaves a fact unknown.
     *
     * @param pointer JSON pointer of the object, such as {@code /facts}; the name of a fact is put behind it
     * @throws nl.passend.kernel.problem.ProblemException INVALID with one problem for each unknown name and each value that is no
     *     answer; never the value itself
     */
    Facts read(JsonObject json, String pointer);

    /** The opposite of {@link #read}. */
    JsonObject write(Facts facts);

    /** As it would be with this fact in the place of the one of that name, or without it. Nothing changes by it. */
    FactCatalogue with(FactName name, Optional<Fact> instead);

    /** Whether this change is about a fact; every answer after this one knows of it. */
    default boolean isTouchedBy(Change change) {
        return false;
    }

    /** The answer as people read it: "Ja", "7 jaar", "22 november 2026", "Bij ouders of familie". */
    String words(Fact fact, FactValue value);
}
