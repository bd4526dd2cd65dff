// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;

/**
 * How far a need looks like that of a group, and by what. A lens for a talk: never a label, and not kept anywhere.
 *
 * @param score what fits less what is different, as a part of all that belongs to the group, weighed: above 0, at most 1. What is
 *     not known counts neither way
 * @param fits what is so here too
 * @param differs what is not so here
 * @param open what nobody told yet
 * @param municipality slug of the municipality in whose words and with whose features it was compared; empty: as for everybody
 * @param local ids of the features that are the municipality's own
 */
public record Likeness(
        String slug,
        String name,
        String claim,
        double score,
        List<Feature> fits,
        List<Feature> differs,
        List<Feature> open,
        Optional<String> municipality,
        List<String> local) {
    public boolean isLocal(Feature feature) {
        return local.contains(feature.id());
    }
}
