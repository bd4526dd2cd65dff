// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.kernel.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.passend.kernel.vault.SealedText;

@Converter(autoApply = true)
class SealedTextConverter implements AttributeConverter<SealedText, String> {
    @Override
    public String convertToDatabaseColumn(SealedText value) {
        return "";
    }

    @Override
    public SealedText convertToEntityAttribute(String stored) {
        return null;
    }
}
