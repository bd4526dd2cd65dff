// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.internal.part.PlanLine;

/** What became different between the lines of two versions that somebody may read both: it knows of no others. */
record Comparison(List<KeptLine> added, List<KeptLine> gone, List<Change> changed, int same) {
    private static final Map<String, Function<PlanLine, Object>> FIELDS = fields();

    /** @param fields {@code words}, {@code who}, {@code on}, {@code domain} or {@code more} */
    record Change(KeptLine before, KeptLine after, List<String> fields) {}

    static Comparison of(List<KeptLine> older, List<KeptLine> newer) {
        Map<UUID, KeptLine> before =
                older.stream().collect(Collectors.toMap(KeptLine::part, Function.identity(), (one, other) -> one));
        Set<UUID> after = newer.stream().map(KeptLine::part).collect(Collectors.toSet());
        List<KeptLine> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int same = 0;
        for (KeptLine line : newer) {
            KeptLine former = before.get(line.part());
            if (former == null) {
                added.add(line);
            } else {
                List<String> fields = different(former.line(), line.line());
                if (fields.isEmpty()) {
                    same++;
                } else {
                    changed.add(new Change(former, line, fields));
                }
            }
        }
        return new Comparison(
                List.copyOf(added),
                older.stream().filter(line -> !after.contains(line.part())).toList(),
                List.copyOf(changed),
                same);
    }

    private static List<String> different(PlanLine before, PlanLine after) {
        return FIELDS.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<PlanLine, Object>> fields() {
        Map<String, Function<PlanLine, Object>> fields = new LinkedHashMap<>();
        fields.put("words", PlanLine::words);
        fields.put("who", line -> List.of(line.member(), line.worker(), line.name()));
        fields.put("on", PlanLine::on);
        fields.put("domain", PlanLine::domain);
        fields.put("more", PlanLine::more);
        return fields;
    }
}
