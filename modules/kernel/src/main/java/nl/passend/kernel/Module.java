// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares, on a module's root package, which other modules it may use. ArchUnit holds the module to it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Module {
    /** Names of the modules whose public packages may be used, as in their package: {@code "screenkit"}. The kernel may always be used. */
    String[] allowed();
}
