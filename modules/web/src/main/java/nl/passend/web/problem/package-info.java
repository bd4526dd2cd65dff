// SPDX-License-Identifier: EUPL-1.2
/**
 * Says no in one voice. Whatever a page or endpoint throws becomes one problem (RFC 9457) here: as JSON under {@code /api}, as
 * a page elsewhere. It knows no module by name: a module brings its own {@code ProblemType}.
 */
package nl.passend.web.problem;
