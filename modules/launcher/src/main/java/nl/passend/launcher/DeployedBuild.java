// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which application stands in a provisioned server: WildFly keeps managed content under the hash of the EAR. */
final class DeployedBuild {
    private static final Pattern CONTENT = Pattern.compile("<content\\s+sha1=\"([0-9a-f]{40})\"");

    private DeployedBuild() {}

    /** Empty when the server holds no application, or more than one. */
    static Optional<String> of(Path serverTemplate) throws IOException {
        Path configuration = serverTemplate.resolve("standalone/configuration/standalone.xml");
        Matcher content = CONTENT.matcher(Files.readString(configuration));
        Optional<String> first = content.find() ? Optional.of(content.group(1)) : Optional.empty();
        return content.find() ? Optional.empty() : first;
    }
}
