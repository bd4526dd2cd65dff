// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as the body of a request. The one reader in {@code web} checks the JSON against it before anything else
 * happens: unknown, missing and mistyped fields and broken constraints (Bean Validation annotations on the components)
 * become one problem with a JSON pointer each. Components: String, Integer, Long, Boolean, UUID, LocalDate, Instant, enums,
 * nested {@code @Body} records, List of those, and {@link Patched} of those; JsonObject and JsonValue for what only the resource
 * itself can check. A component is required exactly when it
 * carries {@code @NotNull}, {@code @NotBlank} or {@code @NotEmpty}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Body {}
