// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passend.knowledge.Law;

/** A law as callers see it. */
public record LawItem(
        String code,
        String title,
        String about,
        String decidedBy,
        String executedBy,
        boolean inForce,
        List<TermItem> terms,
        List<RemedyItem> disagree,
        Origin source,
        LocalDate checkedOn) {
    static LawItem of(Law law) {
        return new LawItem(
                law.code(),
                law.title(),
                law.about(),
                law.decides(),
                law.executes(),
                law.inForce(),
                law.terms().stream().map(TermItem::of).toList(),
                law.remedies().stream().map(RemedyItem::of).toList(),
                Origin.of(law.source()),
                law.source().checkedOn());
    }
}
