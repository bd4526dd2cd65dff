// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.passend.kernel.problem.ProblemException;

/**
 * A table as text (RFC 4180): columns parted by {@code ;}, {@code ,} or a tab, in UTF-8 with or without byte order mark, or in the
 * Windows-1252 of older spreadsheets. Whatever else it is, is refused with what to do about it.
 *
 * @param encoding as it was read
 */
record CsvTable(List<String> columns, List<Line> lines, String encoding) {
    static final int MOST_BYTES = 8 << 20;
    static final int MOST_LINES = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 20_000;
    private static final Set<String> NOT_TO_BE_STORED = Set.of("bsn", "burgerservicenummer", "sofinummer");
    private static final String SEPARATORS = ";,\t";
    private static final String UTF_8 = "UTF-8";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param number in the file, where somebody finds it in an editor */
    record Line(int number, List<String> cells) {}

    private record Text(String content, String encoding) {}

    /** @throws ProblemException INVALID at {@code /file}, with what to do */
    static CsvTable read(byte[] file) {
        if (file.length == 0) {
            throw refused("Kies een bestand. Dit bestand is leeg.");
        }
        if (file.length > MOST_BYTES) {
            throw refused("Dit bestand is te groot. Stuur hoogstens 8 MB, en maak er anders meer bestanden van.");
        }
        Text text = decoded(file);
        List<Line> lines = lines(text.content());
        if (lines.isEmpty()) {
            throw refused("Dit bestand is leeg.");
        }
        List<String> columns = lines.get(0).cells().stream().map(String::strip).toList();
        if (columns.size() < 2) {
            throw refused("Wij zien maar één kolom. Zet een ; of een , tussen de kolommen.");
        }
        if (columns.size() > MOST_COLUMNS) {
            throw refused("Dit bestand heeft te veel kolommen. Gebruik er hoogstens " + MOST_COLUMNS + ".");
        }
        if (columns.stream().map(ImportField::bare).anyMatch(NOT_TO_BE_STORED::contains)) {
            throw refused("Haal de kolom met het BSN uit het bestand. Passend bewaart geen BSN, ook niet even.");
        }
        if (lines.size() == 1) {
            throw refused("Onder de kop staan geen regels.");
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw refused(
                    "Dit bestand heeft te veel regels. Stuur er hoogstens 20.000, en maak er anders meer bestanden van.");
        }
        return new CsvTable(columns, List.copyOf(lines.subList(1, lines.size())), text.encoding());
    }

    private static Text decoded(byte[] file) {
        boolean wide = file.length > 1
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
        if (wide) {
            throw refused("Dit bestand staat in UTF-16. Bewaar het als CSV in UTF-8.");
        }
        for (byte one : file) {
            if (one == 0) {
                throw refused("Dit is geen CSV. Bewaar het als CSV, en niet als Excel-bestand of pdf.");
            }
        }
        int mark =
                file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF ? 3 : 0;
        try {
            return new Text(decoded(file, mark, StandardCharsets.UTF_8), UTF_8);
        } catch (CharacterCodingException notSo) {
            return windows(file);
        }
    }

    private static Text windows(byte[] file) {
        try {
            String content = decoded(file, 0, WINDOWS);
            if (content.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t')) {
                throw refused("Dit is geen CSV. Bewaar het als CSV, en niet als Excel-bestand of pdf.");
            }
            return new Text(content, "Windows-1252");
        } catch (CharacterCodingException neither) {
            throw refused("Wij kunnen de letters in dit bestand niet lezen. Bewaar het als CSV in UTF-8.");
        }
    }

    private static String decoded(byte[] file, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }

    private static List<Line> lines(String content) {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(content))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(content)) {
            for (CsvRecord found : reader) {
                List<String> cells = found.getFields();
                int number = (int) found.getStartingLineNumber();
                if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                    throw refused(
                            "Op regel " + number
                                    + " staat een cel van meer dan 20.000 tekens. Staat er een aanhalingsteken te veel of te weinig?");
                }
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Line(number, List.copyOf(cells)));
                }
                if (lines.size() > MOST_LINES + 1) {
                    break;
                }
            }
            return lines;
        } catch (CsvParseException unreadable) {
            throw refused("Dit bestand is niet als tabel te lezen. Staat er een aanhalingsteken te veel of te weinig?");
        } catch (java.io.IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
    }

    /** The one that parts most columns of the first line, outside quotes. */
    private static char separator(String content) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char one = content.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && (one == '\n' || one == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(one) >= 0) {
                counts[SEPARATORS.indexOf(one)]++;
            }
        }
        int best = IntStream.range(0, counts.length)
                .reduce(0, (first, other) -> counts[other] > counts[first] ? other : first);
        return SEPARATORS.charAt(best);
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/file", why);
    }
}
