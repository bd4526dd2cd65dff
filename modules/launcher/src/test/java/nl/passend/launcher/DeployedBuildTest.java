// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployedBuildTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path server;

    @Test
    void the_hash_of_the_one_deployment_names_the_build() throws IOException {
        configure("<deployment name=\"passend.ear\"><content sha1=\"" + HASH + "\"/></deployment>");

        assertThat(DeployedBuild.of(server)).contains(HASH);
    }

    @Test
    void an_empty_server_has_none_and_two_deployments_are_no_one_build() throws IOException {
        configure("");
        assertThat(DeployedBuild.of(server)).isEmpty();

        configure("<content sha1=\"" + HASH + "\"/><content sha1=\"" + HASH + "\"/>");
        assertThat(DeployedBuild.of(server)).isEmpty();
    }

    private void configure(String deployments) throws IOException {
        Path configuration = Files.createDirectories(server.resolve("standalone/configuration"));
        Files.writeString(configuration.resolve("standalone.xml"), "<server>" + deployments + "</server>");
    }
}
