// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import jakarta.json.Json;
import java.util.List;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Deidentification.Finding;

/** The refusal of a text in which something could tell about whom it is, until somebody says to have looked. */
public final class Traces {
    /** The extension {@code findings} says where; never what stands there. */
    public static final ProblemType FOUND = new ProblemType(
            "urn:passend:problem:knowledge:traces-found",
            422,
            "In deze tekst staat iets waaraan men kan zien om wie het gaat. Kijk ernaar, en stuur looked mee.");

    private Traces() {}

    /** @throws ProblemException FOUND unless there is nothing */
    public static void refuse(List<Finding> found) {
        if (!found.isEmpty()) {
            var findings = Json.createArrayBuilder();
            found.forEach(one -> findings.add(Json.createObjectBuilder()
                    .add("start", one.start())
                    .add("end", one.end())
                    .add("kind", one.kind().name())
                    .add("why", one.why())));
            throw new ProblemException(
                    FOUND,
                    List.of(),
                    Json.createObjectBuilder().add("findings", findings).build());
        }
    }
}
