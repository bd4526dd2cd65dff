// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Collection;
import java.util.List;

/**
 * Points at what in a text could tell who it is about, before somebody else reads it. It is a guard and not a judge: what is known of a
 * family is always found, what is not known often; whether a text may go out stays with the people it is about. Nothing of a text is
 * kept or logged.
 */
public interface Deidentification {
    /** What kind of trace it is; the first named wins where two overlap. */
    enum Kind {
        /** Something the caller knows of these people, in whatever spelling. */
        KNOWN,
        BSN,
        IBAN,
        PHONE,
        EMAIL,
        WEB,
        POSTCODE,
        ADDRESS,
        DATE,
        AGE,
        NAME,
        ORGANISATION,
        PLACE,
        NUMBER,
        RELATION,
        PROFESSION,
        DISEASE,
        /** Letters of another script, which the lists do not know. */
        SCRIPT
    }

    /**
     * A piece of the text.
     *
     * @param start index of its first character
     * @param end index just behind its last character
     * @param why code of the rule that found it, such as {@code name.title}; its words on screen are {@code deidentification.why.…}
     */
    record Finding(int start, int end, Kind kind, String why) {
        public Finding {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("Not a piece of text: " + start + "-" + end);
            }
        }

        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * @param known names, addresses, schools and whatever else is known of the people of a file, one each; empty when there is no file
     * @return by place in the text, without overlap
     */
    List<Finding> check(String text, Collection<String> known);
}
