// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Facet;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.BottleneckRegister.Types;

/** One bottleneck. Its texts are sealed, however carefully they were checked. */
@Entity
@Table(name = "knowledge_bottleneck")
class StoredBottleneck {
    private static final String TABLE = "knowledge_bottleneck";

    @Id
    private UUID id;

    private String municipality;
    private String month;
    private SealedText words;
    private String cause;
    private String boundary;
    private String laws;
    private String personas;
    private String lessons;
    private String level;
    private SealedText solver;
    private String status;
    private SealedText outcome;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    private boolean published;
    private boolean counted;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Version
    private long version;

    protected StoredBottleneck() {}

    StoredBottleneck(NewBottleneck made, Instant at, UUID by, Keyring keys) {
        id = made.id();
        municipality = made.municipality();
        month = made.month().toString();
        words = keys.seal(made.words(), cell("words"));
        cause = made.types().cause();
        boundary = made.types().boundary().orElse(null);
        laws = joined(made.types().laws());
        personas = joined(made.types().personas());
        lessons = joined(made.lessons());
        level = made.types().level().code();
        solver = made.solver().map(who -> keys.seal(who, cell("solver"))).orElse(null);
        status = Status.REPORTED.code();
        registeredAt = at;
        registeredBy = by;
    }

    void progress(Progress made, Keyring keys) {
        made.status().ifPresent(one -> status = one.code());
        made.outcome().ifPresent(text -> outcome = keys.seal(text, cell("outcome")));
        made.told().ifPresent(day -> toldOn = day);
        made.words().ifPresent(text -> words = keys.seal(text, cell("words")));
        made.solver().ifPresent(who -> solver = keys.seal(who, cell("solver")));
        made.lessons().ifPresent(slugs -> lessons = joined(slugs));
    }

    void publish(LocalDate agreed) {
        agreedOn = agreed;
        published = true;
    }

    /** The day on which somebody agreed goes too: it no longer holds. */
    void withdraw() {
        agreedOn = null;
        published = false;
    }

    void count() {
        counted = true;
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    boolean isPublished() {
        return published;
    }

    String municipality() {
        return municipality;
    }

    /** As what it counts. */
    Map<Facet, String> values() {
        return Map.of(
                Facet.CAUSE,
                cause,
                Facet.BOUNDARY,
                boundary == null ? "" : boundary,
                Facet.LAW,
                first(laws),
                Facet.LEVEL,
                level,
                Facet.PERSONA,
                first(personas));
    }

    Bottleneck view(Keyring keys) {
        return new Bottleneck(
                id,
                municipality,
                YearMonth.parse(month),
                keys.open(words, cell("words")),
                new Types(
                        cause,
                        Optional.ofNullable(boundary),
                        parts(laws),
                        parts(personas),
                        Arrays.stream(Level.values())
                                .filter(one -> one.code().equals(level))
                                .findFirst()
                                .orElseThrow()),
                Optional.ofNullable(solver).map(who -> keys.open(who, cell("solver"))),
                parts(lessons),
                Arrays.stream(Status.values())
                        .filter(one -> one.code().equals(status))
                        .findFirst()
                        .orElseThrow(),
                Optional.ofNullable(outcome).map(text -> keys.open(text, cell("outcome"))),
                Optional.ofNullable(toldOn),
                Optional.ofNullable(agreedOn),
                published,
                version);
    }

    private Cell cell(String column) {
        return new Cell(TABLE, column, id);
    }

    private static String joined(List<String> codes) {
        return String.join(" ", codes);
    }

    private static List<String> parts(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    private static String first(String codes) {
        return codes.split(" ", 2)[0];
    }
}
