// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be repeated with the same {@code Idempotency-Key}: the second call answers what the first did (status,
 * Location, ETag) and does nothing. Keys are unique per account and path and live for 24 hours; another body under the same
 * key is 422. Stands together with {@code @Transactional}, so key and effect are stored at once; and is repeated with it when it met
 * another change, so that of two who take one name the second reads that it is taken.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
