// SPDX-License-Identifier: EUPL-1.2
/**
 * Describes the API as it runs: the description is made of the resources themselves, so it cannot fall behind. It follows the
 * Dutch API Design Rules.
 */
package nl.passend.web.openapi;
