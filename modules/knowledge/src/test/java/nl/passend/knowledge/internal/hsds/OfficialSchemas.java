// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The schemas of the standard itself. Their licence (CC BY-SA 4.0) does not mix with ours, so they are no part of this project: tests
 * that hold ours against them are skipped, visibly, where the folder is absent. Its place is the property {@code passend.hsds.schemas} or
 * the variable {@code PASSEND_HSDS_SCHEMAS}: the folder {@code schema} of github.com/openreferral/specification, branch 3.0.
 */
public final class OfficialSchemas {
    private OfficialSchemas() {}

    /** Skips the running test when it is absent. */
    public static Path folder() {
        var folder = find();
        assumeTrue(Files.exists(folder.resolve("service.json")), "no official HSDS schemas in " + folder);
        return folder;
    }

    private static Path find() {
        var told = System.getProperty("passend.hsds.schemas", System.getenv("PASSEND_HSDS_SCHEMAS"));
        return Path.of(told == null ? "hsds-schemas" : told).toAbsolutePath();
    }
}
