// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import nl.passend.personas.Feature;

/** The features of one persona with one outcome, picked when somebody reads them: of most only the first few ever are. */
final class PickedFeatures extends AbstractList<Feature> {
    private final Feature[] features;
    private final int[] asks;
    private final byte[] outcomes;
    private final byte wanted;
    private List<Feature> picked;

    /**
     * @param asks for each feature the place of its outcome
     * @param outcomes of one question; shared, and not changed any more
     */
    PickedFeatures(Feature[] features, int[] asks, byte[] outcomes, byte wanted) {
        this.features = features;
        this.asks = asks;
        this.outcomes = outcomes;
        this.wanted = wanted;
    }

    /** Two threads that read at once pick the same. */
    private List<Feature> picked() {
        List<Feature> now = picked;
        if (now == null) {
            now = new ArrayList<>();
            for (int i = 0; i < features.length; i++) {
                if (outcomes[asks[i]] == wanted) {
                    now.add(features[i]);
                }
            }
            picked = now;
        }
        return now;
    }

    @Override
    public Feature get(int index) {
        return picked().get(index);
    }

    @Override
    public int size() {
        return picked().size();
    }
}
