// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

/** Whether this request went through {@link AccessGate}. An answer about a client that did not is withheld. */
public interface Passage {
    boolean passed();
}
