// SPDX-License-Identifier: EUPL-1.2
/** Plugins, for the administrator: how they are, and what can be set. */
package nl.passend.web.plugins;
