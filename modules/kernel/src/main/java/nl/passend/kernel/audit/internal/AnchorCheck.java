// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.util.Optional;
import java.util.function.Consumer;
import nl.passend.kernel.audit.AuditVerifier.Finding;
import nl.passend.kernel.audit.AuditVerifier.Kind;
import nl.passend.kernel.audit.ChainHead;

/** Walks along the chain with the anchors: both go up, so one anchor at a time is enough. */
final class AnchorCheck {
    private final Anchors.Reader lines;
    private final Consumer<Finding> found;
    private Optional<ChainHead> anchor = Optional.empty();
    private long lastNo;
    private long matched;

    AnchorCheck(Anchors.Reader lines, Consumer<Finding> found) {
        this.lines = lines;
        this.found = found;
        advance();
    }

    /** Each seal of the database, in order. */
    void pass(ChainHead seal) {
        while (anchor.isPresent() && anchor.get().sealNo() <= seal.sealNo()) {
            ChainHead expected = anchor.get();
            if (expected.equals(seal)) {
                matched++;
            } else {
                report(
                        Kind.ANCHOR_UNMATCHED,
                        expected.sealNo(),
                        "Zegel " + expected.sealNo()
                                + " is anders dan op het anker buiten de database staat: de keten is herschreven.");
            }
            advance();
        }
    }

    /** After the last seal. */
    void end(ChainHead head) {
        if (anchor.isPresent()) {
            long furthest = anchor.get().sealNo();
            while (anchor.isPresent()) {
                furthest = Math.max(furthest, anchor.get().sealNo());
                advance();
            }
            report(
                    Kind.ANCHOR_AHEAD,
                    furthest,
                    "De keten houdt op bij zegel " + head.sealNo() + ", maar volgens het anker buiten de"
                            + " database liep zij tot zegel " + furthest
                            + ": het einde is afgeknipt, of er is een oude kopie teruggezet.");
        }
    }

    long matched() {
        return matched;
    }

    private void advance() {
        anchor = Optional.empty();
        Optional<Anchors.Line> line = lines.next();
        while (line.isPresent() && anchor.isEmpty()) {
            Anchors.Line read = line.get();
            if (read.head().isPresent() && read.head().get().sealNo() >= lastNo) {
                anchor = read.head();
                lastNo = read.head().get().sealNo();
            } else {
                report(
                        Kind.ANCHOR_UNREADABLE,
                        0,
                        "In " + read.file().getFileName() + " is regel " + read.number()
                                + " geen goed anker, of staat hij niet op zijn plaats.");
                line = lines.next();
            }
        }
    }

    private void report(Kind kind, long sealNo, String sentence) {
        found.accept(
                new Finding(kind, sealNo == 0 ? Optional.empty() : Optional.of(sealNo), Optional.empty(), sentence));
    }
}
