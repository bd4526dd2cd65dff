// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Plain text tells nothing besides its words; that it is text, and not a program, is seen from every character of it. */
final class TextCheck implements Cleaner {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public void clean(InputStream from, OutputStream to) throws IOException, Unreadable {
        Reader text = new InputStreamReader(
                from,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        Writer copy = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        char[] some = new char[8_192];
        boolean first = true;
        try {
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                int begin = first && read > 0 && some[0] == BYTE_ORDER_MARK ? 1 : 0;
                first = false;
                for (int i = begin; i < read; i++) {
                    if (Character.isISOControl(some[i]) && "\n\r\t\f".indexOf(some[i]) < 0) {
                        throw new Unreadable(Reception.NOT_TAKEN);
                    }
                }
                copy.write(some, begin, read - begin);
            }
            copy.flush();
        } catch (CharacterCodingException e) {
            throw new Unreadable(Reception.NOT_TAKEN);
        }
    }
}
