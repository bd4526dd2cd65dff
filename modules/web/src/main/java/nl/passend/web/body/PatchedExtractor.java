// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import nl.passend.kernel.rest.Patched;

/** Lets a constraint stand on what is in a patch: {@code Patched<@NotBlank String>}. What is absent breaks none. */
class PatchedExtractor implements ValueExtractor<Patched<@ExtractedValue ?>> {
    @Override
    public void extractValues(Patched<?> patched, ValueReceiver receiver) {
        if (patched.present()) {
            receiver.value(null, patched.value());
        }
    }
}
