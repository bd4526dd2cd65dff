// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Kinship;
import nl.passend.cases.internal.drawing.Drawing.Box;
import nl.passend.cases.internal.drawing.Drawing.Line;
import nl.passend.cases.internal.drawing.Drawing.Stroke;
import nl.passend.cases.internal.drawing.Genogram.Bond;

/** The lines of a genogram: between partners, from parents down to their children, over the heads of brothers and sisters. */
record GenogramLines(Map<UUID, Box> boxes, List<Bond> bonds) {
    /** Room under the last row, for a line between partners who do not stand beside each other. */
    static final int BELOW = 12;

    private static final int OVER = 9;
    private static final int LANE = 7;
    private static final int LANES = 4;

    List<Line> all() {
        List<Line> lines = new ArrayList<>();
        bonds.stream().filter(bond -> bond.kinship() == Kinship.PARTNER).forEach(bond -> lines.addAll(partners(bond)));
        descents(lines);
        bonds.stream()
                .filter(bond -> bond.kinship() == Kinship.SIBLING && !shareAParent(bond))
                .map(this::siblings)
                .forEach(lines::add);
        return lines;
    }

    /** One line; where it is over two strokes through it. */
    private List<Line> partners(Bond bond) {
        Box left = leftOf(bond);
        Box right = rightOf(bond);
        Stroke stroke = bond.ended() ? Stroke.BROKEN : Stroke.GOOD;
        if (stand(left, right)) {
            int y = left.halfway();
            int middle = (left.right() + right.x()) / 2;
            List<Line> lines = new ArrayList<>();
            lines.add(new Line("M" + left.right() + " " + y + " H" + right.x(), stroke));
            if (bond.ended()) {
                lines.add(new Line("M" + (middle - 1) + " " + (y - 8) + " l-5 16 m10 -16 l-5 16", Stroke.PLAIN));
            }
            return lines;
        }
        int under = Math.max(left.bottom(), right.bottom()) + BELOW;
        return List.of(new Line(
                "M" + left.middle() + " " + left.bottom() + " V" + under + " H" + right.middle() + " V"
                        + right.bottom(),
                stroke));
    }

    /** Side by side, with nobody between them. */
    private boolean stand(Box left, Box right) {
        return left.y() == right.y()
                && boxes.values().stream()
                        .noneMatch(box -> box.y() == left.y() && box.x() > left.x() && box.x() < right.x());
    }

    /** From the line between two parents who stand together; else from each of them. */
    private void descents(List<Line> lines) {
        Map<String, Integer> lanes = new LinkedHashMap<>();
        Map<UUID, List<Bond>> byChild = new LinkedHashMap<>();
        bonds.stream().filter(bond -> bond.kinship().generationsAbove() > 0).forEach(bond -> byChild.computeIfAbsent(
                        bond.other(), none -> new ArrayList<>())
                .add(bond));
        byChild.forEach((child, above) -> {
            Optional<Line> together = together(child, above, lanes);
            together.ifPresent(lines::add);
            if (together.isEmpty()) {
                above.forEach(bond -> {
                    Box from = boxes.get(bond.one());
                    lines.add(descent(
                            from.middle(),
                            from.bottom(),
                            boxes.get(child),
                            lane(lanes, bond.one().toString()),
                            bond.kinship().isByBirth() ? Stroke.PLAIN : Stroke.PIECES));
                });
            }
        });
    }

    private Optional<Line> together(UUID child, List<Bond> above, Map<String, Integer> lanes) {
        if (above.size() != 2 || above.stream().anyMatch(bond -> bond.kinship() != Kinship.PARENT)) {
            return Optional.empty();
        }
        return bonds.stream()
                .filter(bond -> bond.kinship() == Kinship.PARTNER
                        && bond.joins(above.get(0).one())
                        && bond.joins(above.get(1).one())
                        && stand(leftOf(bond), rightOf(bond)))
                .findFirst()
                .map(couple -> descent(
                        (leftOf(couple).right() + rightOf(couple).x()) / 2,
                        leftOf(couple).halfway(),
                        boxes.get(child),
                        lane(lanes, leftOf(couple).id() + "+" + rightOf(couple).id()),
                        Stroke.PLAIN));
    }

    /** Each family its own height, so that two lines do not become one. */
    private static int lane(Map<String, Integer> lanes, String family) {
        return lanes.computeIfAbsent(family, none -> lanes.size()) % LANES;
    }

    private static Line descent(int x, int y, Box child, int lane, Stroke stroke) {
        int turn = child.y() - OVER - LANE - lane * LANE;
        return new Line("M" + x + " " + y + " V" + turn + " H" + child.middle() + " V" + child.y(), stroke);
    }

    private Line siblings(Bond bond) {
        Box left = leftOf(bond);
        Box right = rightOf(bond);
        int over = Math.min(left.y(), right.y()) - OVER;
        return new Line(
                "M" + left.middle() + " " + left.y() + " V" + Math.max(1, over) + " H" + right.middle() + " V"
                        + right.y(),
                Stroke.PIECES);
    }

    private boolean shareAParent(Bond siblings) {
        return parentsOf(siblings.one()).stream().anyMatch(parentsOf(siblings.other())::contains);
    }

    private Collection<UUID> parentsOf(UUID child) {
        return bonds.stream()
                .filter(bond -> bond.kinship() == Kinship.PARENT && bond.other().equals(child))
                .map(Bond::one)
                .toList();
    }

    private Box leftOf(Bond bond) {
        Box one = boxes.get(bond.one());
        Box other = boxes.get(bond.other());
        return one.x() <= other.x() ? one : other;
    }

    private Box rightOf(Bond bond) {
        return leftOf(bond).id().equals(bond.one()) ? boxes.get(bond.other()) : boxes.get(bond.one());
    }
}
