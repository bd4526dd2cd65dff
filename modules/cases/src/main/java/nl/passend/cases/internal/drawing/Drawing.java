// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.List;
import java.util.UUID;

/**
 * A drawing of boxes with words and lines between them, in pixels from the top left. Lines are drawn first, so that a box covers what
 * passes behind it.
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** How a box looks: the words in it say the same. */
    public enum Look {
        /** One of the household, or the household itself. */
        HOME,
        AROUND,
        /** Somebody who died. */
        DIED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How a line looks: the words of the box it leads to, or of the list, say the same. */
    public enum Stroke {
        PLAIN,
        /** By something else than birth. */
        PIECES,
        STRONG,
        GOOD,
        THIN,
        STRAINED,
        BROKEN,
        /** Nobody said how strong it is. */
        UNSAID;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param bold how many of the first words stand out */
    public record Box(UUID id, int x, int y, int width, int height, Look look, int bold, List<String> words) {
        public Box {
            words = List.copyOf(words);
        }

        public int middle() {
            return x + width / 2;
        }

        public int halfway() {
            return y + height / 2;
        }

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        /** The height on which a line of words stands, counted from 0. */
        public int line(int number) {
            return halfway() - (words.size() - 1) * Words.LINE / 2 + Words.LINE / 3 + number * Words.LINE;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        Box moved(int right, int down) {
            return new Box(id, x + right, y + down, width, height, look, bold, words);
        }
    }

    /** @param path as in SVG */
    public record Line(String path, Stroke stroke) {}
}
