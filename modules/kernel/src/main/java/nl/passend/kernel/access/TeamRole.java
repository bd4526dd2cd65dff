// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

public enum TeamRole {
    MEMBER,
    /** Family director (gezinsregisseur). */
    DIRECTOR
}
