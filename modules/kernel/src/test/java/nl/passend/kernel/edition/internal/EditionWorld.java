// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.time.LegalCalendar;

/** Editors at work on a real database, on recipes: nothing in here knows what is published. */
final class EditionWorld {
    enum Meal {
        BREAKFAST,
        SUPPER
    }

    record Step(String id, String words, Optional<Integer> minutes) {}

    record Recipe(
            String title,
            Meal meal,
            boolean sweet,
            Optional<LocalDate> season,
            Optional<URI> source,
            List<String> needs,
            List<Step> steps) {
        static Recipe of(String title) {
            return new Recipe(
                    title,
                    Meal.SUPPER,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of("prei", "aardappel"),
                    List.of(new Step("cut", "Snijd de prei.", Optional.of(5))));
        }
    }

    static final EditionKind<Recipe> RECIPE = new EditionKind<>(
            "recipe",
            Recipe.class,
            Set.of(Role.KNOWLEDGE_EDITOR),
            Set.of(Role.EXPERIENCE_EXPERT),
            recipe -> recipe.title().isBlank() ? List.of(new FieldProblem("/title", "Geef een naam.")) : List.of());

    final Me writer = someone(Role.KNOWLEDGE_EDITOR);
    final Me otherWriter = someone(Role.KNOWLEDGE_EDITOR);
    final Me reviewer = someone(Role.EXPERIENCE_EXPERT);
    final Me both = someone(Role.KNOWLEDGE_EDITOR, Role.EXPERIENCE_EXPERT);
    final Me worker = someone(Role.WORKER);

    final List<AuditEvent> record = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    final List<ShippedEditions.Shipped<Recipe>> jar = new ArrayList<>();
    final Sql sql;
    final Editions editions;
    final Editing editing;
    final EditionOwners owners;
    private final DataSource database;
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private Me me = writer;

    EditionWorld(DataSource database) {
        this.database = database;
        sql = new Sql(database);
        var table = new EditionTable(sql);
        var jarOnce = fromTheJar();
        editions = new StoredEditions(table, jarOnce, user());
        editing = new StoredEditing(
                table,
                new NewDrafts(table, new ItemTable(sql), jarOnce, new Ids(clock()), clock()),
                new Steps(user()),
                onRecord(),
                clock());
        owners = new StoredOwners(new ItemTable(sql), jarOnce, onRecord(), accounts(), user());
    }

    /** The two who write have an account here, and nobody else. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("having")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Stream.of(writer, otherWriter)
                            .map(who -> new Accounts.Account(
                                    who.accountId(), who.personId(), "x", "Schrijver", who.roles(), "", true, 1))
                            .toList();
                });
    }

    /** The same database after the next start, with what the jar then holds. */
    Editions afterRestart() {
        return new StoredEditions(new EditionTable(sql), fromTheJar(), user());
    }

    private FromTheJar fromTheJar() {
        var takeOver = new TakeOver(new EditionTable(sql), new ItemTable(sql), onRecord(), clock());
        ShippedEditions<Recipe> shipped = new ShippedEditions<>() {
            @Override
            public EditionKind<Recipe> kind() {
                return RECIPE;
            }

            @Override
            public List<Shipped<Recipe>> all() {
                return List.copyOf(jar);
            }
        };
        return new FromTheJar(List.<ShippedEditions<?>>of(shipped), takeOver, work -> {
            Me before = me;
            me = Me.SYSTEM;
            work.run();
            me = before;
        });
    }

    EditionWorld as(Me someone) {
        me = someone;
        return this;
    }

    void itIs(String day) {
        now = Instant.parse(day + "T10:00:00Z");
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, LegalCalendar.ZONE);
    }

    Me iAm() {
        return me;
    }

    DataSource database() {
        return database;
    }

    static Me someone(Role... roles) {
        UUID id = UUID.randomUUID();
        return new Me(id, UUID.randomUUID(), "x", "x", Set.of(roles), "rivierstad", Optional.empty());
    }

    private OnRecord onRecord() {
        return new OnRecord(audit(), this::changed);
    }

    private void changed(String type, UUID item, Optional<String> municipality, Map<String, String> ids) {
        changes.add(type + " " + ids.get("kind"));
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void looked(AuditEvent event) {
                throw new AssertionError("Nobody is looked at here");
            }

            @Override
            public void refused(AuditEvent event) {
                throw new AssertionError("Nothing here is a secret");
            }

            @Override
            public void noted(AuditEvent event) {
                throw new AssertionError("Nothing here is noted");
            }
        };
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return Optional.of(me);
            }

            @Override
            public Me get() {
                return me;
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return LegalCalendar.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
