// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.Optional;

/**
 * Something that can be known about a person or a household and that a rule may ask for.
 *
 * @param question in plain Dutch, as a route guide would ask it at a kitchen table
 * @param help what to look at when in doubt; empty when the question says it all
 * @param judgedBy who must have spoken before this can be known, such as {@code het CIZ}; empty when the people at the table can
 *     know it. What needs a human judgement ("blijvend", "24 uur nabij") stays unknown until that body has decided, so that no
 *     screen says yes or no in its place.
 */
public record Fact(
        FactName name,
        FactType type,
        String question,
        Optional<String> help,
        Optional<String> judgedBy,
        Source source) {}
