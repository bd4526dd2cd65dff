// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a page or endpoint; on every resource method or its class. One without it answers 404 to everybody, and the
 * outsider walk fails on it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Access {
    Rule value();

    enum Rule {
        /** Everybody, also before login; never anything about a client. */
        PUBLIC,
        /**
         * Published knowledge that is about nobody: everybody where the installation opens reading ({@link
         * nl.passend.kernel.Settings#openReading}), else everybody with an account.
         */
        PUBLISHED,
        /** Everybody with an account; nothing about a client. */
        SIGNED_IN,
        /** Accounts with WORKER. */
        WORKER,
        /** Accounts with ADMINISTRATOR; 404 to others. */
        ADMINISTRATOR,
        /** Accounts with PRIVACY_OFFICER; 404 to others. */
        PRIVACY_OFFICER,
        /** Accounts with ADMINISTRATOR or PRIVACY_OFFICER; 404 to others; nothing about a client. */
        REVIEWER,
        /** Says something about a client: the method must pass {@link AccessGate}; an answer that did not is withheld (500, logged). */
        CLIENT_DATA
    }
}
