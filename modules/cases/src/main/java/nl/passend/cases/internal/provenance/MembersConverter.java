// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.provenance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores member ids sorted and parted by commas. */
@Converter(autoApply = true)
public class MembersConverter implements AttributeConverter<Members, String> {
    @Override
    public String convertToDatabaseColumn(Members members) {
        return members == null
                ? null
                : members.ids().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Members convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        return stored.isEmpty()
                ? new Members(Set.of())
                : new Members(Stream.of(stored.split(",")).map(UUID::fromString).collect(Collectors.toSet()));
    }
}
