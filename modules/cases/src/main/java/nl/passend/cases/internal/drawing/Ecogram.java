// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Closeness;
import nl.passend.cases.internal.drawing.Drawing.Box;
import nl.passend.cases.internal.drawing.Drawing.Line;
import nl.passend.cases.internal.drawing.Drawing.Look;
import nl.passend.cases.internal.drawing.Drawing.Stroke;

/**
 * The household in the middle, who stands by it above, who comes as a helper below. Two columns along a trunk, and no rays: so it fits
 * a phone that is held upright, with letters that one can read, however many there are.
 */
public final class Ecogram {
    static final int WIDTH = 344;
    private static final int BOX = 138;
    private static final int MARGIN = 4;
    private static final int TRUNK = WIDTH / 2;
    private static final int GAP = 14;
    private static final int PADDING = 9;
    private static final int NAME_LINES = 3;
    private static final int NOTE_LINES = 3;
    private static final UUID HOUSEHOLD = new UUID(0, 0);

    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int below = MARGIN;

    private Ecogram() {}

    /**
     * @param note who they are to the household, and how strong the tie is, in words
     * @param closeness empty where nobody said it
     */
    public record Tied(UUID id, String name, List<String> notes, Optional<Closeness> closeness, boolean died) {}

    /** @param household what to call the household, and the names in it */
    public static Drawing of(List<String> household, List<Tied> informal, List<Tied> formal) {
        Ecogram drawing = new Ecogram();
        drawing.beside(informal);
        drawing.household(household);
        drawing.beside(formal);
        drawing.trunk();
        return new Drawing(WIDTH, drawing.below, drawing.boxes, drawing.lines);
    }

    private void household(List<String> words) {
        int width = WIDTH - 2 * MARGIN - 60;
        List<String> fitted = words.stream()
                .flatMap(text -> Words.fitted(text, Words.lettersIn(width - 2 * PADDING), NAME_LINES).stream())
                .toList();
        place(new Box(HOUSEHOLD, TRUNK - width / 2, below, width, height(fitted), Look.HOME, 1, fitted));
        below += height(fitted) + GAP;
    }

    private void beside(List<Tied> people) {
        for (int i = 0; i < people.size(); i += 2) {
            Box left = box(people.get(i), MARGIN);
            place(left);
            tie(left.right(), TRUNK, left.halfway(), people.get(i));
            int height = left.height();
            if (i + 1 < people.size()) {
                Box right = box(people.get(i + 1), WIDTH - MARGIN - BOX);
                place(right);
                tie(right.x(), TRUNK, right.halfway(), people.get(i + 1));
                height = Math.max(height, right.height());
            }
            below += height + GAP;
        }
    }

    private Box box(Tied tied, int x) {
        int letters = Words.lettersIn(BOX - 2 * PADDING);
        List<String> name = Words.fitted(tied.name(), letters, NAME_LINES);
        List<String> words = new ArrayList<>(name);
        tied.notes().forEach(note -> words.addAll(Words.fitted(note, letters, NOTE_LINES)));
        return new Box(
                tied.id(), x, below, BOX, height(words), tied.died() ? Look.DIED : Look.AROUND, name.size(), words);
    }

    private static int height(List<String> words) {
        return words.size() * Words.LINE + 2 * PADDING;
    }

    private void place(Box box) {
        boxes.add(box);
    }

    /** The tie in its own stroke; where it is broken one sees the gap, where it is strained the teeth. */
    private void tie(int from, int to, int y, Tied tied) {
        Stroke stroke = tied.closeness()
                .map(closeness -> switch (closeness) {
                    case STRONG -> Stroke.STRONG;
                    case GOOD -> Stroke.GOOD;
                    case THIN -> Stroke.THIN;
                    case STRAINED -> Stroke.STRAINED;
                    case BROKEN -> Stroke.BROKEN;
                })
                .orElse(Stroke.UNSAID);
        int step = (to - from) / 4;
        String path =
                switch (stroke) {
                    case STRAINED ->
                        "M" + from + " " + y + " l" + step / 2 + " -6 l" + step + " 12 l" + step + " -12 l" + step
                                + " 12 L" + to + " " + y;
                    case BROKEN ->
                        "M" + from + " " + y + " h" + step + " m" + step / 2 + " -7 l-4 14 m" + step + " -14 l-4 14 M"
                                + (to - step) + " " + y + " H" + to;
                    default -> "M" + from + " " + y + " H" + to;
                };
        lines.add(new Line(path, stroke));
    }

    /** From the first tie to the last, behind the household. */
    private void trunk() {
        if (boxes.size() > 1) {
            int top = boxes.get(0).halfway();
            int bottom = boxes.get(boxes.size() - 1).halfway();
            lines.add(new Line("M" + TRUNK + " " + top + " V" + bottom, Stroke.PLAIN));
        }
    }
}
