// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Deploys the application anew without any change, and measures the gap, for tests that compare with it. */
public final class ServerManagement {
    private ServerManagement() {}

    public static Duration gapOfRedeploy(Path home, int port) throws IOException {
        var installation = new Installation(home, home, home, port, Map.of());
        var gap = new Gap(installation);
        try (gap) {
            var answer = Management.of(installation).redeploy();
            if (!answer.succeeded()) {
                throw new IllegalStateException(answer.failure());
            }
        }
        return gap.length();
    }
}
