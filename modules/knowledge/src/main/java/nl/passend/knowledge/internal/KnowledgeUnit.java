// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This module's persistence unit: all modules share one class loader, so each entity manager says whose it is. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface KnowledgeUnit {}
