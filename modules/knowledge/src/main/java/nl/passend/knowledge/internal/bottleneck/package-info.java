// SPDX-License-Identifier: EUPL-1.2
/**
 * The register of bottlenecks, and the counting that tells nothing of a small group. Counting knows of records with values only;
 * {@link nl.passend.knowledge.internal.bottleneck.SafeTables} says what may be told of them, and why is decision 20.
 */
package nl.passend.knowledge.internal.bottleneck;
