// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.container;

import java.io.File;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the suite: the EAR of the demo as it ships, with the tests added to its WAR. */
@ArquillianSuiteDeployment
public class House {
    @Deployment
    public static EnterpriseArchive ear() {
        Path ear = Path.of(System.getProperty("passend.server")).resolveSibling("passend.ear");
        EnterpriseArchive archive = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ear.toFile());
        archive.getAsType(WebArchive.class, "web.war").addPackage(House.class.getPackage());
        archive.addAsLibraries(
                libraryOf(org.assertj.core.api.Assertions.class), libraryOf(net.bytebuddy.ByteBuddy.class));
        return archive;
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
