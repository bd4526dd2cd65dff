// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.List;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.screenkit.Ui;

/** Says in a list of files which file it is, for the templates. */
public record ListInWords(Ui ui) {
    private static final int SHOWN = 140;

    /** "Noor en Pim Dauwtrap, Ilse Dauwtrap-Kiezel": a family name that several share stands once. */
    public String who(FileLine file) {
        List<String> families = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < file.household().size(); i++) {
            String name = file.household().get(i);
            boolean sharedWithNext = i + 1 < file.household().size()
                    && !familyName(name).isEmpty()
                    && familyName(name).equals(familyName(file.household().get(i + 1)));
            if (sharedWithNext) {
                given.add(name.substring(0, name.indexOf(' ')));
            } else {
                families.add(together(given, name));
                given.clear();
            }
        }
        return families.isEmpty() ? ui.t("files.nameless") : String.join(", ", families);
    }

    private String together(List<String> given, String last) {
        return given.isEmpty() ? last : ui.t("and", String.join(", ", given), last);
    }

    private static String familyName(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space);
    }

    /** The question, cut off where a list would grow too long. */
    public String question(FileLine file) {
        return file.request().map(ListInWords::shortened).orElseGet(() -> ui.t("files.own-plan"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    public String since(FileLine file) {
        return ui.date(ui.local(file.openedAt()).toLocalDate());
    }
}
