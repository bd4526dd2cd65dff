// SPDX-License-Identifier: EUPL-1.2
/** Shows the mail of an installation that has no mail server. */
package nl.passend.web.post;
