// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import nl.passend.cases.BoardView;
import nl.passend.cases.StuckView;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.screenkit.Ui;

/** Says of a sentence about getting stuck whether it is asked, went or stayed, for the templates. */
public record StuckInWords(Ui ui, BoardView board) {
    public String heading(StuckView point) {
        return ui.t("stuck.heading." + (point.isAsked() ? point.mine() ? "own" : "asked" : said(point)));
    }

    /** "Mirre leest dit eerst. Zegt zij niets, bel dan op maandag 30 november 2026." */
    public String status(StuckView point) {
        if (point.isAsked()) {
            String day = point.callOn().map(ui::day).orElse("");
            return point.mine()
                    ? ui.t("stuck.status.own", day)
                    : ui.t("stuck.status.asked", new InWords(ui, board).givenName(point.member()), day);
        }
        String on = point.saidOn().map(ui::date).orElse("");
        return ui.t("stuck.status." + said(point), on) + (point.changed() ? " " + ui.t("stuck.changed") : "");
    }

    private static String said(StuckView point) {
        return point.said().orElse("kept");
    }

    /** What was pointed at, so that a tick counts for it and for nothing else. */
    public static String mark(String text, List<Finding> pointed) {
        return StuckPages.mark(text, pointed);
    }
}
