// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import nl.passend.kernel.jobs.JobKind;

/** Builds the index anew, asked for by {@code ./passend search rebuild} or over REST; searching goes on in the old one. */
@ApplicationScoped
class RebuildIndex implements JobKind {
    private final KeepIndex keep;

    @Inject
    RebuildIndex(KeepIndex keep) {
        this.keep = keep;
    }

    @Override
    public String name() {
        return "search-rebuild";
    }

    @Override
    public JsonObject run(JsonObject parameters, Progress progress) throws IOException {
        long[] reached = {0};
        keep.rebuild(documents -> {
            reached[0] = documents;
            progress.at(documents, 0, "", JsonObject.EMPTY_JSON_OBJECT);
        });
        return Json.createObjectBuilder().add("documents", reached[0]).build();
    }
}
