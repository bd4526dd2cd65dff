// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.vault.Vault;

/**
 * Finds who of a household seems to stand in another file too: the same names and the same birth date, by their marks, so nothing
 * is opened for it. Only files in which the current user works count: that there is a file elsewhere stays unknown. Without a
 * birth date nobody is compared, since names alone are shared by too many.
 */
@ApplicationScoped
public class FindDoubles {
    private final EntityManager entityManager;
    private final AccessGate gate;
    private final ListCaseFiles files;
    private final Vault vault;

    @Inject
    public FindDoubles(@CasesUnit EntityManager entityManager, AccessGate gate, ListCaseFiles files, Vault vault) {
        this.entityManager = entityManager;
        this.gate = gate;
        this.files = files;
        this.vault = vault;
    }

    /** By which somebody is found again, in hexadecimal; empty without a birth date. */
    public Optional<String> mark(Told told) {
        return told.birthDate().map(born -> HexFormat.of().formatHex(told.mark(vault)));
    }

    /** Files of this team in which who has one of these marks stands, as far as the current user works in them; one statement. */
    public Map<String, Set<UUID>> ofTeam(UUID team, Collection<String> marks) {
        if (marks.isEmpty()) {
            return Map.of();
        }
        Visible.Fragment visible = gate.visible(ObjectType.CASE_FILE).asTeam("m.file_id");
        var query = entityManager.createNativeQuery("SELECT m.mark, m.file_id FROM cases_member m"
                + " JOIN cases_file f ON f.id = m.file_id"
                + " WHERE f.team_id = ? AND m.birth_date IS NOT NULL AND m.mark IN ("
                + String.join(", ", Collections.nCopies(marks.size(), "?")) + ") AND " + visible.sql());
        List<Object> values = new ArrayList<>();
        values.add(team.toString());
        marks.forEach(mark -> values.add(HexFormat.of().parseHex(mark)));
        values.addAll(visible.values());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        Map<String, Set<UUID>> found = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent(HexFormat.of().formatHex((byte[]) columns[0]), mark -> new TreeSet<>())
                    .add(ListCaseFiles.uuid(columns[1]));
        }
        return found;
    }

    /** Other files by member of this one: one statement when there are none, three when there are. */
    public Map<UUID, List<FileLine>> in(UUID file) {
        Map<UUID, Set<UUID>> found = find(file);
        Map<UUID, FileLine> lines =
                files.these(found.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(FileLine::id, line -> line));
        Map<UUID, List<FileLine>> doubles = new LinkedHashMap<>();
        found.forEach((member, others) -> doubles.put(
                member, others.stream().map(lines::get).filter(Objects::nonNull).toList()));
        return doubles;
    }

    private Map<UUID, Set<UUID>> find(UUID file) {
        Visible.Fragment visible = gate.visible(ObjectType.CASE_FILE).asTeam("other.file_id");
        var query = entityManager.createNativeQuery("SELECT mine.id, other.file_id FROM cases_member mine"
                + " JOIN cases_member other ON other.mark = mine.mark AND other.file_id <> mine.file_id"
                + " WHERE mine.file_id = ? AND mine.birth_date IS NOT NULL AND " + visible.sql()
                + " ORDER BY mine.place");
        List<Object> values = new ArrayList<>();
        values.add(file.toString());
        values.addAll(visible.values());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent(ListCaseFiles.uuid(columns[0]), member -> new TreeSet<>())
                    .add(ListCaseFiles.uuid(columns[1]));
        }
        return found;
    }
}
