// SPDX-License-Identifier: EUPL-1.2
/**
 * Holds every page and endpoint to the rule it declares, and lists them. Knows no module by name: it goes by the annotation
 * on the running application's resources.
 */
package nl.passend.web.access;
