// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.knowledge.OfferImports.NewImport;
import nl.passend.knowledge.OfferImports.Outcome;
import nl.passend.knowledge.OfferImports.Refusal;
import nl.passend.knowledge.internal.hsds.UnreadableFile;

/** Takes a file of offers in, in the background. Broken off, it begins again: what was written is then the same as before. */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String NAME = "offer-import";

    private final ImportRows imports;
    private final TakeInOffers takeIn;

    @Inject
    ImportJob(ImportRows imports, TakeInOffers takeIn) {
        this.imports = imports;
        this.takeIn = takeIn;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JsonObject run(JsonObject parameters, Progress progress) throws SQLException {
        var id = UUID.fromString(parameters.getString("import"));
        var todo = imports.todo(id);
        if (todo.isEmpty()) {
            return Json.createObjectBuilder().add("read", 0).build();
        }
        progress.at(0, 0, "Het bestand wordt nagekeken.", JsonObject.EMPTY_JSON_OBJECT);
        try {
            return OutcomeJson.counts(takeIn.takeIn(
                    id, todo.get(), (done, total) -> progress.at(done, total, "", JsonObject.EMPTY_JSON_OBJECT)));
        } catch (UnreadableFile unreadable) {
            return OutcomeJson.counts(refused(id, todo.get(), unreadable));
        }
    }

    /** A file of which nothing can be read is an outcome and no failure: who sent it reads what to do. */
    private Outcome refused(UUID id, NewImport wanted, UnreadableFile unreadable) {
        var outcome = new Outcome(0, 0, 0, 0, 0, 0, List.of(new Refusal("", "", unreadable.getMessage())), false);
        imports.end(id, wanted, outcome);
        return outcome;
    }
}
