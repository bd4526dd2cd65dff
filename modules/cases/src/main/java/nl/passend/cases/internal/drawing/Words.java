// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a box. No font is asked: a letter counts as wide as the wide ones of an ordinary typeface. */
final class Words {
    /** Pixels from one line to the next. */
    static final int LINE = 18;

    /** Pixels that a letter takes at most, save a few of the widest. */
    private static final int LETTER = 8;

    private static final String MORE = "…";

    private Words() {}

    static int lettersIn(int pixels) {
        return pixels / LETTER;
    }

    /** @param most lines; what does not fit ends in an ellipsis, and stands whole in the list beside */
    static List<String> fitted(String text, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            for (String piece : pieces(word, letters)) {
                if (!line.isEmpty() && line.length() + 1 + piece.length() > letters) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, last.substring(0, Math.min(last.length(), letters - 1)) + MORE);
        return kept;
    }

    private static List<String> pieces(String word, int letters) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (rest.length() > letters) {
            pieces.add(rest.substring(0, letters - 1) + "-");
            rest = rest.substring(letters - 1);
        }
        pieces.add(rest);
        return pieces;
    }
}
