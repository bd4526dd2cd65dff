// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.Told;
import nl.passend.cases.internal.plan.WhoComes;

/** Reads one line of the table by the mapping, and says of each cell that cannot be read what is wrong with it. */
final class ReadLine {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[ T]00:00.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: 0?0:00.*)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");
    private static final Pattern EUROS = Pattern.compile("(?:€ ?)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?:[.,]\\d{2}|,-)?");

    private final Mapping mapping;

    ReadLine(Mapping mapping) {
        this.mapping = mapping;
    }

    Said read(CsvTable.Line line) {
        return new Reading(line).said();
    }

    private final class Reading {
        private final CsvTable.Line line;
        private final List<Wrong> wrong = new ArrayList<>();

        Reading(CsvTable.Line line) {
            this.line = line;
        }

        Said said() {
            int expected = mapping.fields().size();
            if (line.cells().size() > expected) {
                wrong.add(new Wrong(
                        Optional.empty(),
                        "Deze regel heeft " + line.cells().size() + " kolommen, en de kop " + expected
                                + ". Zet een tekst met het scheidingsteken erin tussen aanhalingstekens."));
            }
            Optional<String> reference = text(ImportField.REFERENCE);
            if (reference.isEmpty()) {
                wrong.add(Wrong.at(ImportField.REFERENCE, "Vul het kenmerk van de zaak in."));
            }
            Optional<HouseholdRole> role = role();
            return new Said(
                    line.number(),
                    reference,
                    text(ImportField.REQUEST),
                    text(ImportField.OWN_WORDS),
                    text(ImportField.CONTACT),
                    person(role),
                    role,
                    help(),
                    wrong);
        }

        private Optional<Told> person(Optional<HouseholdRole> role) {
            Optional<String> givenName = text(ImportField.GIVEN_NAME);
            Optional<String> prefix = text(ImportField.NAME_PREFIX);
            Optional<String> familyName = text(ImportField.FAMILY_NAME)
                    .map(name -> prefix.map(before -> before + " " + name).orElse(name));
            Optional<LocalDate> birthDate = date(ImportField.BIRTH_DATE);
            if (givenName.isEmpty()) {
                if (familyName.isPresent() || birthDate.isPresent() || role.isPresent()) {
                    wrong.add(Wrong.at(ImportField.GIVEN_NAME, "Vul ook de voornaam in."));
                }
                return Optional.empty();
            }
            return Optional.of(
                    new Told(givenName.get(), familyName.orElse(""), birthDate, role.orElse(HouseholdRole.OTHER)));
        }

        private Optional<HouseholdRole> role() {
            return text(ImportField.ROLE).flatMap(said -> {
                Optional<HouseholdRole> role = HouseholdRole.understood(said);
                if (role.isEmpty()) {
                    wrong.add(Wrong.at(ImportField.ROLE, "Gebruik ouder, kind, partner, grootouder of ander."));
                }
                return role;
            });
        }

        private Optional<Said.Help> help() {
            int before = wrong.size();
            WhoComes.Told who = new WhoComes.Told(
                    Optional.empty(),
                    text(ImportField.HELPER),
                    text(ImportField.ORGANISATION),
                    law(),
                    text(ImportField.PURPOSE),
                    hours(),
                    cost());
            Said.Help help = new Said.Help(who, date(ImportField.SINCE), date(ImportField.UNTIL));
            if (who.name().isPresent() || who.organisation().isPresent()) {
                return Optional.of(help);
            }
            boolean saysMore = Arrays.stream(ImportField.values())
                    .filter(ImportField::isAboutHelper)
                    .anyMatch(field -> !mapping.cell(field, line.cells()).isEmpty());
            if (saysMore && wrong.size() == before) {
                wrong.add(Wrong.at(
                        ImportField.ORGANISATION, "Vul in wie er komt: een organisatie, een naam, of allebei."));
            }
            return Optional.empty();
        }

        private Optional<HelpLaw> law() {
            return text(ImportField.LAW).flatMap(said -> {
                Optional<HelpLaw> law = lawOf(said);
                if (law.isEmpty()) {
                    wrong.add(Wrong.at(
                            ImportField.LAW,
                            "Gebruik een wet die wij kennen, zoals Wmo, Jeugdwet, Wlz of Zvw, of laat de cel leeg."));
                }
                return law;
            });
        }

        private Optional<WhoComes.Hours> hours() {
            Optional<String> amount = text(ImportField.HOURS);
            String per = text(ImportField.PER)
                    .orElse("week")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^per ", "");
            boolean monthly = per.equals("maand") || per.equals("month");
            if (!monthly && !per.equals("week")) {
                wrong.add(Wrong.at(ImportField.PER, "Gebruik week of maand."));
            }
            return amount.flatMap(said -> {
                if (AMOUNT.matcher(said).matches()) {
                    return Optional.of(
                            new WhoComes.Hours(new BigDecimal(said.replace(',', '.')), monthly ? "month" : "week"));
                }
                wrong.add(Wrong.at(ImportField.HOURS, "Vul een aantal uren in, zoals 2 of 2,5."));
                return Optional.empty();
            });
        }

        private Optional<Integer> cost() {
            return text(ImportField.COST_PER_YEAR).flatMap(said -> {
                Matcher euros = EUROS.matcher(said);
                if (euros.matches() && euros.group(1).replace(".", "").length() <= 7) {
                    return Optional.of(Integer.valueOf(euros.group(1).replace(".", "")));
                }
                wrong.add(
                        Wrong.at(ImportField.COST_PER_YEAR, "Vul een bedrag in hele euro’s per jaar in, zoals 1200."));
                return Optional.empty();
            });
        }

        private Optional<LocalDate> date(ImportField field) {
            return text(field).flatMap(said -> {
                Optional<LocalDate> day = dayOf(said);
                if (day.isEmpty()) {
                    wrong.add(Wrong.at(field, "Schrijf de datum als 27-03-2019 of 2019-03-27."));
                }
                return day;
            });
        }

        private Optional<String> text(ImportField field) {
            String cell = mapping.cell(field, line.cells());
            if (cell.codePointCount(0, cell.length()) > field.longest()) {
                wrong.add(Wrong.at(field, "Gebruik hoogstens " + field.longest() + " tekens."));
                return Optional.empty();
            }
            return Optional.of(cell).filter(said -> !said.isEmpty());
        }
    }

    /** A day as spreadsheets and databases write it; a year of two figures is no year. */
    static Optional<LocalDate> dayOf(String said) {
        Matcher yearFirst = YEAR_FIRST.matcher(said);
        Matcher dayFirst = DAY_FIRST.matcher(said);
        try {
            if (yearFirst.matches()) {
                return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            if (dayFirst.matches()) {
                return Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            // 31 February: told in the same words as what is no date at all
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** By its code, its short or its full name, or as it is cited with a year: "Wmo 2015". */
    static Optional<HelpLaw> lawOf(String said) {
        String wanted = ImportField.bare(said).replaceFirst("(19|20)\\d\\d$", "");
        return Arrays.stream(HelpLaw.values())
                .filter(law -> List.of(law.code(), law.word(), law.fullName(), law.name()).stream()
                                .map(name -> ImportField.bare(name).replaceFirst("(19|20)\\d\\d$", ""))
                                .anyMatch(wanted::equals)
                        || ImportField.bare(law.fullName().replaceAll(" \\(.*", ""))
                                .equals(wanted))
                .findFirst();
    }
}
