// SPDX-License-Identifier: EUPL-1.2
/**
 * The plan as it stood on a day: kept for good, shown to each as far as they may read what stood in it, answered by those whom it is
 * about, and compared with the next.
 */
package nl.passend.cases.internal.version;
