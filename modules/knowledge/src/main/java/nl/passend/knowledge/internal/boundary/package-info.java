// SPDX-License-Identifier: EUPL-1.2
/** The places where laws meet and people get stuck, recognised by facts. */
package nl.passend.knowledge.internal.boundary;
