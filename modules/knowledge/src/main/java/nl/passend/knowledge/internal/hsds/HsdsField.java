// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.util.List;

/**
 * One field of an object of the standard.
 *
 * @param required in JSON and in tables
 * @param requiredInTable in tables only, where nothing stands inside anything else
 * @param choices what it may be; only of {@link Type#CHOICE}
 * @param of which object stands inside; only of {@link Type#MANY} and {@link Type#ONE}, else empty
 */
public record HsdsField(
        String name, Type type, boolean required, boolean requiredInTable, List<String> choices, String of) {
    /** What may stand in a field. */
    public enum Type {
        TEXT,
        /** Any text in JSON; a day in a table. */
        DATE,
        /** Any text in JSON; a time of day in a table. */
        TIME,
        NUMBER,
        UUID,
        URI,
        EMAIL,
        DATE_TIME,
        CHOICE,
        MANY,
        ONE
    }

    private static final String CHOICES = "one of: ";

    /** @param line such as {@code id! uuid} */
    static HsdsField of(String line) {
        var parts = line.strip().split(" ", 2);
        var name = parts[0].replaceAll("[!*]$", "");
        var type = parts[1];
        boolean nested = type.startsWith("[") || type.startsWith("{");
        return new HsdsField(
                name,
                nested ? type.startsWith("[") ? Type.MANY : Type.ONE : single(type),
                parts[0].endsWith("!"),
                parts[0].endsWith("*"),
                type.startsWith(CHOICES)
                        ? List.of(type.substring(CHOICES.length()).split(", "))
                        : List.of(),
                nested ? type.substring(1, type.length() - 1) : "");
    }

    private static Type single(String type) {
        return switch (type) {
            case "text" -> Type.TEXT;
            case "date" -> Type.DATE;
            case "time" -> Type.TIME;
            case "number" -> Type.NUMBER;
            case "uuid" -> Type.UUID;
            case "uri" -> Type.URI;
            case "email" -> Type.EMAIL;
            case "date-time" -> Type.DATE_TIME;
            default -> Type.CHOICE;
        };
    }

    /** Whether other objects stand inside; in tables those have rows of their own. */
    public boolean isNested() {
        return type == Type.MANY || type == Type.ONE;
    }
}
