// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a resource method answers that returns a bare {@code Response} for the sake of its headers; for the description of the API. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answers {
    Class<?> value();
}
