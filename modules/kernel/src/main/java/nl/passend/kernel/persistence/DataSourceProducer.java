// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The one data source of the installation. Inside a transaction every module gets the same connection from it. */
@ApplicationScoped
class DataSourceProducer {
    private static final String NAME = "java:/jdbc/passend";

    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source " + NAME, e);
        }
    }
}
