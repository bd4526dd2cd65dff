// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

/** A plugin was asked and nothing usable came back. */
final class CallFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** What was the matter. */
    enum Kind {
        /** Two calls run and eight wait. */
        BUSY("De plug-in heeft het te druk."),
        /** Not done within its time. */
        LATE("De plug-in antwoordt niet op tijd."),
        /** Not done within the patience of the asker; it goes on. */
        NOT_YET("De plug-in zoekt het antwoord nog op."),
        /** Threw something. */
        THREW("De plug-in gaf een fout."),
        /** Answered something that no answer can be. */
        RUBBISH("De plug-in gaf een onbruikbaar antwoord."),
        /** Failed too often in a row, and is left alone for a while. */
        RESTING("De plug-in gaf te vaak een fout en krijgt even rust."),
        /** Not started. */
        NOT_READY("De plug-in is niet gestart.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private final Kind kind;

    CallFailed(Kind kind) {
        super(kind.sentence());
        this.kind = kind;
    }

    CallFailed(Kind kind, Throwable cause) {
        super(kind.sentence(), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** For the administrator: the sentence and what the plugin says about it. */
    String explained() {
        return getCause() == null ? kind.sentence() : kind.sentence() + " " + PlainCause.of(getCause());
    }
}
