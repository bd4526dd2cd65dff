// SPDX-License-Identifier: EUPL-1.2
/**
 * The Human Services Data Specification 3.0 of Open Referral: what its objects look like, reading them from JSON and from tables,
 * and writing them again with nothing lost. Knows nothing of how Passend keeps offers.
 *
 * @see <a href="https://docs.openreferral.org/en/3.0/">HSDS 3.0</a>
 */
package nl.passend.knowledge.internal.hsds;
