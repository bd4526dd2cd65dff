// SPDX-License-Identifier: EUPL-1.2
/** Long work for the administrator: over REST and on screen. */
package nl.passend.web.jobs;
