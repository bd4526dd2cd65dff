// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.Optional;

/**
 * What is wrong with a line.
 *
 * @param field empty for the line as a whole
 * @param message what to do; never what stands in the cell
 */
public record Wrong(Optional<ImportField> field, String message) {
    static Wrong at(ImportField field, String message) {
        return new Wrong(Optional.of(field), message);
    }
}
