// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

@Converter(autoApply = true)
class InstantConverter implements AttributeConverter<Instant, String> {
    @Override
    public String convertToDatabaseColumn(Instant value) {
        return "";
    }

    @Override
    public Instant convertToEntityAttribute(String stored) {
        return null;
    }
}
