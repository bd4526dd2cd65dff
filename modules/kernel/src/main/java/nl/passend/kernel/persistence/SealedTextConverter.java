// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.passend.kernel.vault.SealedText;

/**
 * Stores a sealed text as its bytes, in a {@code VARBINARY} or {@code BLOB} column. It neither seals nor opens: which key to
 * use depends on the owner of the row, and a converter cannot know that. The repository asks the vault.
 */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(SealedText sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public SealedText convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : new SealedText(stored);
    }
}
