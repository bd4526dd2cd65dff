// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.datafile;

/** A mistake in a data file. Stops the start: a rule that is read by halves would mislead people. */
public class DataFault extends IllegalStateException {
    /** @param place file, then entry, then field, such as {@code facts.json, age, question} */
    public DataFault(String place, String what) {
        super(place + ": " + what);
    }
}
