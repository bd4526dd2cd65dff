// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.BoundaryMet;
import nl.passend.knowledge.BoundaryMet.Learned;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Puts what others learned and did beside the boundaries that somebody has come upon. One statement, and none when there are none. */
@ApplicationScoped
public class WhatOthersDid {
    private static final Set<ItemKind> TOLD = Set.of(ItemKind.LESSON, ItemKind.APPROACH, ItemKind.STORY);
    private static final int MOST = 3;

    private final KnowledgeItems items;

    @Inject
    WhatOthersDid(KnowledgeItems items) {
        this.items = items;
    }

    public List<BoundaryMet> about(List<BoundaryMet> met) {
        if (met.isEmpty()) {
            return met;
        }
        var known = items.all().stream()
                .filter(item -> TOLD.contains(item.content().kind()))
                .toList();
        return met.stream().map(one -> one.with(learned(one, known))).toList();
    }

    private static List<Learned> learned(BoundaryMet met, List<Edition<KnowledgeItem>> known) {
        return known.stream()
                .filter(item ->
                        item.content().links().types().contains(met.boundary().code()))
                .limit(MOST)
                .map(item -> new Learned(
                        item.content().kind(),
                        item.item().slug(),
                        item.content().title(),
                        item.content().summary()))
                .toList();
    }
}
