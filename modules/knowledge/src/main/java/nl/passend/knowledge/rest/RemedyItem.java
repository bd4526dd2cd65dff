// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.util.Optional;
import nl.passend.knowledge.Remedy;

/** One way to disagree; every law has its own. */
public record RemedyItem(
        String code,
        String title,
        String about,
        String to,
        String text,
        Optional<TermItem> term,
        String after,
        Origin source) {
    static RemedyItem of(Remedy remedy) {
        return new RemedyItem(
                remedy.code(),
                remedy.title(),
                remedy.about(),
                remedy.to(),
                remedy.text(),
                remedy.term().map(TermItem::of),
                remedy.after(),
                Origin.of(remedy.source()));
    }
}
