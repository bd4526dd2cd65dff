// SPDX-License-Identifier: EUPL-1.2
/**
 * Two invented municipalities, their teams, workers and families, so that everything can be tried without a real person. It
 * loads through the facades that any import would use, once, under fixed ids; days are counted from the first start. Nothing
 * may depend on it, and an installation for real people leaves it out or sets {@code PASSEND_DEMO=false}.
 */
@Module(allowed = {"kernel", "directory", "knowledge", "cases"})
package nl.passend.demo;

import nl.passend.kernel.Module;
