// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.datafile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file of a jar in which somebody made one mistake. */
public final class MiswrittenFile {
    private MiswrittenFile() {}

    /** @param owner class beside which the file stands */
    public static DataEntry of(Class<?> owner, String file, String right, String wrong) throws IOException {
        try (InputStream in = owner.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(right)) {
                throw new AssertionError(file + " has no " + right);
            }
            return DataEntry.read(
                    new ByteArrayInputStream(text.replace(right, wrong).getBytes(StandardCharsets.UTF_8)), file);
        }
    }
}
