// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.directory.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZonedDateTime;

@Converter(autoApply = true)
class ZonedDateTimeConverter implements AttributeConverter<ZonedDateTime, String> {
    @Override
    public String convertToDatabaseColumn(ZonedDateTime value) {
        return "";
    }

    @Override
    public ZonedDateTime convertToEntityAttribute(String stored) {
        return null;
    }
}
