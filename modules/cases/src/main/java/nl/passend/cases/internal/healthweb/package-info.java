// SPDX-License-Identifier: EUPL-1.2
/**
 * Webs that people draw of how they are, by the six dimensions of Positive Health: each of themself, in their own account, for
 * themself until they open it. Compared with their own earlier webs and with nothing else.
 */
package nl.passend.cases.internal.healthweb;
