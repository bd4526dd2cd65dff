// SPDX-License-Identifier: EUPL-1.2
/** Looking back by the six principles: the team on its own work, and apart from it the person on the help. */
package nl.passend.cases.internal.reflection;
