// SPDX-License-Identifier: EUPL-1.2
/**
 * Paper: a page's own template as a tagged PDF (decision 38). The libraries are a module of the server, are loaded when the first PDF is
 * made, and stand in no signature outside this package. Nothing from outside is fetched.
 */
package nl.passend.screenkit.pdf;
