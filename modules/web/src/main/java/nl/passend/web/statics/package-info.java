// SPDX-License-Identifier: EUPL-1.2
/** Style sheets, scripts and pictures, from memory, under addresses that change with their content. */
package nl.passend.web.statics;
