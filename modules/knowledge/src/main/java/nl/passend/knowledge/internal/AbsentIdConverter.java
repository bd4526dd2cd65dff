// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For an id that may be absent. It converts nothing; it stands in for EclipseLink's own conversion of {@link UUID}, which fails
 * on NULL (NullPointerException when reading, 4.0.9). The driver takes and gives a UUID as it is.
 */
@Converter
public class AbsentIdConverter implements AttributeConverter<UUID, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID stored) {
        return stored;
    }
}
