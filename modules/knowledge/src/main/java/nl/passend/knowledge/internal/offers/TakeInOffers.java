// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.OfferImports;
import nl.passend.knowledge.internal.hsds.UnreadableFile;

/** The facade of taking in: checks what is wanted, keeps the file and asks for the job. */
@ApplicationScoped
public class TakeInOffers implements OfferImports {
    /** Ten thousand services in a zip are some 3 MB. */
    private static final int MOST_BYTES = 15 << 20;

    private static final int LONGEST_NAME = 120;
    private static final String SLUG = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 60;

    private final ImportRows imports;
    private final TakeIn takeIn;
    private final Directory directory;
    private final Jobs jobs;
    private final Ids ids;
    private final CurrentUser user;

    @Inject
    public TakeInOffers(ImportRows imports, TakeIn takeIn, Directory directory, Jobs jobs, Ids ids, CurrentUser user) {
        this.imports = imports;
        this.takeIn = takeIn;
        this.directory = directory;
        this.jobs = jobs;
        this.ids = ids;
        this.user = user;
    }

    @Override
    @Transactional
    public UUID order(NewImport wanted) {
        var me = user.get();
        check(wanted);
        if (!KeepOffers.may(me, wanted.municipality())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        var id = ids.next();
        imports.add(id, withOwner(wanted, me.personId()), me.personId());
        imports.isDoneBy(
                id,
                jobs.start(
                        ImportJob.NAME,
                        Json.createObjectBuilder().add("import", id.toString()).build()));
        return id;
    }

    private static NewImport withOwner(NewImport wanted, UUID asker) {
        return new NewImport(
                wanted.source(),
                wanted.sourceName().strip(),
                wanted.municipality(),
                wanted.complete(),
                Optional.of(wanted.owner().orElse(asker)),
                wanted.file());
    }

    @Override
    public Outcome takeIn(NewImport wanted) {
        check(wanted);
        var id = ids.next();
        try {
            return takeIn(id, wanted, (done, total) -> {});
        } catch (UnreadableFile unreadable) {
            throw ProblemException.invalid("/file", unreadable.getMessage());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnreadableFile when nothing can be taken from the file */
    Outcome takeIn(UUID id, NewImport wanted, TakeIn.Progress progress) throws SQLException {
        var source = new OfferSource(wanted.source(), wanted.municipality(), wanted.sourceName(), wanted.owner());
        imports.keepSource(source);
        var outcome = takeIn.run(source, wanted.complete(), wanted.file(), id, progress);
        imports.end(id, wanted, outcome);
        return outcome;
    }

    private void check(NewImport wanted) {
        var problems = new ArrayList<FieldProblem>();
        require(
                problems,
                wanted.source().matches(SLUG) && wanted.source().length() <= LONGEST_SLUG,
                "/source",
                "Geef de bron een korte naam van kleine letters, cijfers en streepjes.");
        require(
                problems,
                !wanted.sourceName().isBlank() && wanted.sourceName().length() <= LONGEST_NAME,
                "/sourceName",
                "Geef de bron een naam van ten hoogste " + LONGEST_NAME + " tekens.");
        require(
                problems,
                directory.municipalityServed(wanted.municipality()).isPresent(),
                "/municipality",
                "Kies een gemeente waarvoor Passend hier werkt.");
        require(
                problems,
                imports.municipalityOf(wanted.source())
                        .filter(other -> !other.equals(wanted.municipality()))
                        .isEmpty(),
                "/source",
                "Deze bron hoort bij een andere gemeente. Kies een andere korte naam.");
        require(problems, wanted.file().length > 0, "/file", "Kies een bestand.");
        if (wanted.file().length > MOST_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    private static void require(List<FieldProblem> problems, boolean right, String pointer, String message) {
        if (!right) {
            problems.add(new FieldProblem(pointer, message));
        }
    }

    @Override
    public Optional<Import> find(UUID id) {
        return imports.find(id).filter(one -> KeepOffers.may(user.get(), one.municipality()));
    }

    @Override
    public List<Import> latest(int limit) {
        var me = user.get();
        if (me.has(Role.ADMINISTRATOR)) {
            return imports.latest(Optional.empty(), limit);
        }
        return me.has(Role.KNOWLEDGE_EDITOR) ? imports.latest(Optional.of(me.theme()), limit) : List.of();
    }
}
