// SPDX-License-Identifier: EUPL-1.2
/**
 * The household as a system: how its members are related, and who stands around them without being one. Somebody around is told of by
 * someone, who says who may know; what is told of them never follows from deciding for a child.
 */
package nl.passend.cases.internal.network;
