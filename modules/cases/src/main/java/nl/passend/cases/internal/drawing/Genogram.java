// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Kinship;
import nl.passend.cases.internal.drawing.Drawing.Box;
import nl.passend.cases.internal.drawing.Drawing.Look;

/**
 * Generations below each other, partners beside each other, children under their parents. Who has no tie told stands in the generation
 * that their place in the household suggests, without a line: a line is drawn for what somebody said and for nothing else. No
 * square for a man and no circle for a woman: a file does not ask for it.
 */
public final class Genogram {
    static final int BOX = 112;
    private static final int GAP = 22;
    private static final int BETWEEN_ROWS = 54;
    private static final int MARGIN = 12;
    private static final int PADDING = 8;
    private static final int NAME_LINES = 3;
    private static final int NOTE_LINES = 2;

    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final List<Bond> bonds;
    private final Map<UUID, Box> placed = new LinkedHashMap<>();

    private Genogram(List<Person> people, List<Bond> bonds) {
        people.forEach(person -> this.people.putIfAbsent(person.id(), person));
        this.bonds = bonds.stream()
                .filter(bond -> bond.kinship().isDrawn()
                        && this.people.containsKey(bond.one())
                        && this.people.containsKey(bond.other())
                        && !bond.one().equals(bond.other()))
                .map(Bond::straight)
                .distinct()
                .toList();
    }

    /**
     * @param generation where they stand when nothing tells: 0 for grandparents, 1 for parents, 2 for children
     * @param member whether they are of the household
     */
    public record Person(UUID id, String name, List<String> notes, int generation, boolean member, boolean died) {}

    /** {@code one} is {@code kinship} of {@code other}. */
    public record Bond(UUID one, UUID other, Kinship kinship, boolean ended) {
        private Bond straight() {
            return kinship == Kinship.CHILD ? new Bond(other, one, Kinship.PARENT, ended) : this;
        }

        boolean joins(UUID person) {
            return one.equals(person) || other.equals(person);
        }

        UUID across(UUID person) {
            return one.equals(person) ? other : one;
        }
    }

    public static Drawing of(List<Person> people, List<Bond> bonds) {
        return new Genogram(people, bonds).draw();
    }

    private Drawing draw() {
        Map<Integer, List<UUID>> rows = rows();
        int y = MARGIN;
        for (List<UUID> row : rows.values()) {
            int height = row.stream().mapToInt(id -> height(words(id))).max().orElse(0);
            placeRow(row, y, height);
            y += height + BETWEEN_ROWS;
        }
        int left = placed.values().stream().mapToInt(Box::x).min().orElse(0);
        placed.replaceAll((id, box) -> box.moved(MARGIN - left, 0));
        int right = placed.values().stream().mapToInt(Box::right).max().orElse(0);
        return new Drawing(
                right + MARGIN,
                Math.max(0, y - BETWEEN_ROWS) + MARGIN + GenogramLines.BELOW,
                List.copyOf(placed.values()),
                new GenogramLines(placed, bonds).all());
    }

    /** Rows from the oldest down; a generation that nobody is in takes no room. */
    private Map<Integer, List<UUID>> rows() {
        Map<UUID, Integer> generations = new HashMap<>();
        for (Person person : people.values()) {
            if (!generations.containsKey(person.id())) {
                spread(person, generations);
            }
        }
        Map<Integer, List<UUID>> rows = new TreeMap<>();
        people.keySet().forEach(id -> rows.computeIfAbsent(generations.get(id), none -> new ArrayList<>())
                .add(id));
        return rows;
    }

    /** From one person over all ties; where ties contradict each other, the one that was reached first counts. */
    private void spread(Person first, Map<UUID, Integer> generations) {
        Deque<UUID> open = new ArrayDeque<>(List.of(first.id()));
        generations.put(first.id(), first.generation());
        while (!open.isEmpty()) {
            UUID one = open.poll();
            for (Bond bond : bonds) {
                if (bond.joins(one) && !generations.containsKey(bond.across(one))) {
                    int below = bond.one().equals(one)
                            ? bond.kinship().generationsAbove()
                            : -bond.kinship().generationsAbove();
                    generations.put(bond.across(one), generations.get(one) + below);
                    open.add(bond.across(one));
                }
            }
        }
    }

    /** Couples stay together, and so do the children of the same parents, as near under them as there is room. */
    private void placeRow(List<UUID> row, int y, int height) {
        List<List<UUID>> couples = couples(row);
        Map<Integer, List<List<UUID>>> blocks = new LinkedHashMap<>();
        int alone = Integer.MAX_VALUE / 2;
        for (List<UUID> couple : couples) {
            OptionalInt under = under(couple);
            blocks.computeIfAbsent(under.orElse(alone), none -> new ArrayList<>())
                    .add(couple);
        }
        int cursor = Integer.MIN_VALUE / 2;
        for (Integer under : blocks.keySet().stream().sorted().toList()) {
            List<UUID> block =
                    blocks.get(under).stream().flatMap(Collection::stream).toList();
            int width = block.size() * (BOX + GAP) - GAP;
            int x = under == alone ? Math.max(cursor, 0) : Math.max(cursor, under - width / 2);
            for (UUID id : block) {
                placed.put(id, box(id, x, y, height));
                x += BOX + GAP;
            }
            cursor = x;
        }
    }

    /** The middle of the parents who stand already; of who came in by marriage the partner's count. */
    private OptionalInt under(List<UUID> couple) {
        var middles = couple.stream()
                .flatMap(id -> bonds.stream()
                        .filter(bond -> bond.kinship().generationsAbove() > 0
                                && bond.other().equals(id)))
                .map(bond -> placed.get(bond.one()))
                .filter(box -> box != null)
                .mapToInt(Box::middle)
                .summaryStatistics();
        return middles.getCount() == 0 ? OptionalInt.empty() : OptionalInt.of((int) middles.getAverage());
    }

    private List<List<UUID>> couples(List<UUID> row) {
        List<List<UUID>> couples = new ArrayList<>();
        Set<UUID> taken = new LinkedHashSet<>();
        row.stream()
                .sorted(Comparator.comparing(id -> partners(id, row).size() > 1))
                .forEach(id -> {
                    List<UUID> couple = new ArrayList<>();
                    Optional<UUID> next = Optional.of(id).filter(taken::add);
                    while (next.isPresent()) {
                        couple.add(next.get());
                        next = partners(next.get(), row).stream()
                                .filter(taken::add)
                                .findFirst();
                    }
                    if (!couple.isEmpty()) {
                        couples.add(couple);
                    }
                });
        couples.sort(Comparator.comparing(
                couple -> couple.stream().mapToInt(row::indexOf).min().orElse(0)));
        return couples;
    }

    private Set<UUID> partners(UUID id, List<UUID> row) {
        return bonds.stream()
                .filter(bond -> bond.kinship() == Kinship.PARTNER && bond.joins(id))
                .map(bond -> bond.across(id))
                .filter(row::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Box box(UUID id, int x, int y, int height) {
        Person person = people.get(id);
        List<String> words = words(id);
        Look look = person.died() ? Look.DIED : person.member() ? Look.HOME : Look.AROUND;
        return new Box(id, x, y, BOX, height, look, name(person).size(), words);
    }

    private List<String> words(UUID id) {
        Person person = people.get(id);
        List<String> words = new ArrayList<>(name(person));
        person.notes().forEach(note -> words.addAll(Words.fitted(note, letters(), NOTE_LINES)));
        return words;
    }

    private static List<String> name(Person person) {
        return Words.fitted(person.name(), letters(), NAME_LINES);
    }

    private static int letters() {
        return Words.lettersIn(BOX - 2 * PADDING);
    }

    private static int height(List<String> words) {
        return words.size() * Words.LINE + 2 * PADDING;
    }
}
