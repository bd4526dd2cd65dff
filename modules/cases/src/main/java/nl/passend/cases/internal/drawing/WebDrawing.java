// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One web, or two of the same person over each other: six axes from 0 in the middle to 10 at the edge. What was not said leaves a gap:
 * nothing is drawn through it, since a line there would be a figure that nobody gave.
 *
 * @param rings the lines of 2, 4, 6, 8 and 10, as SVG paths
 */
public record WebDrawing(
        int width, int height, List<String> rings, List<String> axes, List<Label> labels, List<Layer> layers) {
    public static final int AXES = 6;
    static final int WIDTH = 344;
    static final int HEIGHT = 306;
    private static final int MOST = 10;
    private static final int RADIUS = 100;
    private static final int MIDDLE = WIDTH / 2;
    private static final int HALFWAY = 162;
    private static final int LETTERS = 12;

    public WebDrawing {
        rings = List.copyOf(rings);
        axes = List.copyOf(axes);
        labels = List.copyOf(labels);
        layers = List.copyOf(layers);
    }

    /** @param lines of words, each a line lower */
    public record Label(int x, int y, String anchor, List<String> lines) {
        public Label {
            lines = List.copyOf(lines);
        }

        public int line(int number) {
            return y + number * Words.LINE;
        }
    }

    public record Dot(int x, int y) {}

    /** @param earlier whether it is the web to compare with */
    public record Layer(boolean earlier, String path, List<Dot> dots) {
        public Layer {
            dots = List.copyOf(dots);
        }
    }

    /**
     * @param names of the six axes, clockwise from above
     * @param scores 0 to 10, for each axis; empty where nothing was said
     * @param earlier of an earlier web; empty for one web alone
     */
    public static WebDrawing of(
            List<String> names, List<Optional<Integer>> scores, Optional<List<Optional<Integer>>> earlier) {
        List<Layer> layers = new ArrayList<>();
        earlier.ifPresent(before -> layers.add(layer(true, before)));
        layers.add(layer(false, scores));
        List<String> rings = new ArrayList<>();
        for (int ring = 2; ring <= MOST; ring += 2) {
            rings.add(closed(ring));
        }
        List<String> axes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < AXES; i++) {
            Dot end = at(i, MOST);
            axes.add("M" + MIDDLE + " " + HALFWAY + " L" + end.x() + " " + end.y());
            labels.add(label(i, names.get(i)));
        }
        return new WebDrawing(WIDTH, HEIGHT, rings, axes, labels, layers);
    }

    private static Dot at(int axis, int score) {
        double angle = Math.toRadians(60.0 * axis - 90);
        double far = (double) RADIUS * score / MOST;
        return new Dot(
                (int) Math.round(MIDDLE + far * Math.cos(angle)), (int) Math.round(HALFWAY + far * Math.sin(angle)));
    }

    private static String closed(int score) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < AXES; i++) {
            Dot dot = at(i, score);
            path.append(i == 0 ? "M" : " L").append(dot.x()).append(' ').append(dot.y());
        }
        return path.append(" Z").toString();
    }

    /** A line from each figure to the next beside it, and none across what was not said. */
    private static Layer layer(boolean earlier, List<Optional<Integer>> scores) {
        List<Dot> dots = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < AXES; i++) {
            Optional<Integer> one = scores.get(i);
            Optional<Integer> next = scores.get((i + 1) % AXES);
            if (one.isPresent()) {
                dots.add(at(i, one.get()));
            }
            if (one.isPresent() && next.isPresent()) {
                Dot from = at(i, one.get());
                Dot to = at((i + 1) % AXES, next.get());
                path.append(path.isEmpty() ? "M" : " M")
                        .append(from.x())
                        .append(' ')
                        .append(from.y());
                path.append(" L").append(to.x()).append(' ').append(to.y());
            }
        }
        return new Layer(earlier, path.toString(), dots);
    }

    private static Label label(int axis, String name) {
        return switch (axis) {
            case 0 -> new Label(MIDDLE, HALFWAY - RADIUS - 14, "middle", List.of(name));
            case 1 -> above(WIDTH - 4, "end", name);
            case 2 -> new Label(WIDTH - 4, HALFWAY + RADIUS - 18, "end", Words.fitted(name, LETTERS, 2));
            case 3 -> new Label(MIDDLE, HALFWAY + RADIUS + 24, "middle", List.of(name));
            case 4 -> new Label(4, HALFWAY + RADIUS - 18, "start", Words.fitted(name, LETTERS, 2));
            default -> above(4, "start", name);
        };
    }

    /** Ends at the height where the web is still far away. */
    private static Label above(int x, String anchor, String name) {
        List<String> lines = Words.fitted(name, LETTERS, 2);
        return new Label(x, HALFWAY - RADIUS + 28 - (lines.size() - 1) * Words.LINE, anchor, lines);
    }
}
