// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

/** What came of a request. */
public enum Outcome {
    DONE("done"),
    PARTLY("partly"),
    REFUSED("refused");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
