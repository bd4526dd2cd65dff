// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

/** From whose side a persona is told. */
public enum Perspective {
    CLIENT,
    /** A parent, partner, child or friend. */
    RELATIVE
}
