// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.lang.Character.UnicodeScript;
import nl.passend.knowledge.Deidentification.Kind;

/** Words in another script than ours: the lists do not know them, so somebody must look. */
final class FindScripts implements Detector {
    @Override
    public void look(Words words, int at, Findings found) {
        Word word = words.at(at);
        boolean foreign =
                words.text().substring(word.start(), word.end()).codePoints().anyMatch(FindScripts::isForeign);
        if (foreign) {
            found.add(words, at, at, Kind.SCRIPT, "script");
        }
    }

    private static boolean isForeign(int character) {
        if (character < 0x250) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }
}
