// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column can hold. One table has them all: a line says of one file who stands in it and who comes for them, as a query over the
 * tables of any system gives it. What is empty says nothing, and what stands on several lines is said once.
 */
public enum ImportField {
    /** Of the file in the system that it comes from; lines with the same one belong together. */
    REFERENCE(
            "reference",
            100,
            "kenmerk",
            "referentie",
            "zaaknummer",
            "zaak",
            "zaakid",
            "zaakkenmerk",
            "dossiernummer",
            "dossier",
            "case",
            "casenumber",
            "caseid"),
    REQUEST("request", 20_000, "vraag", "hulpvraag", "devraag", "aanvraag", "question"),
    OWN_WORDS("ownWords", 20_000, "eigenwoorden", "verhaal", "eigenverhaal", "toelichting", "story"),
    /** A worker of the team, by name: whom the family calls first. */
    CONTACT(
            "contact",
            200,
            "vastgezicht",
            "regisseur",
            "gezinsregisseur",
            "casemanager",
            "behandelaar",
            "contactpersoon"),
    GIVEN_NAME("givenName", 200, "voornaam", "roepnaam", "voornamen", "firstname"),
    /** Between given and family name: "de", "van der". */
    NAME_PREFIX("namePrefix", 40, "tussenvoegsel", "voorvoegsel", "voorvoegsels", "prefix"),
    FAMILY_NAME("familyName", 200, "achternaam", "familienaam", "geslachtsnaam", "naam", "lastname", "surname"),
    BIRTH_DATE("birthDate", 40, "geboortedatum", "gebdatum", "geboren", "dateofbirth", "dob"),
    ROLE("role", 40, "rol", "relatie", "gezinsrol", "rolingezin"),
    ORGANISATION(
            "organisation", 200, "organisatie", "aanbieder", "zorgaanbieder", "instelling", "organization", "provider"),
    HELPER("helper", 200, "hulpverlener", "medewerker", "helpernaam", "naamhulpverlener", "worker"),
    LAW("law", 100, "wet"),
    PURPOSE("purpose", 2_000, "waarvoor", "doel", "reden", "waarom", "why", "reason"),
    SINCE("since", 40, "sinds", "begindatum", "startdatum", "ingangsdatum", "vanaf", "startdate"),
    UNTIL("until", 40, "tot", "totenmet", "einddatum", "tm", "enddate"),
    HOURS("hours", 20, "uren", "aantaluren"),
    PER("per", 20, "eenheid", "frequentie", "unit"),
    COST_PER_YEAR("costPerYear", 20, "kosten", "kostenperjaar", "bedragperjaar", "cost");

    private final String code;
    private final int longest;
    private final List<String> names;

    ImportField(String code, int longest, String... names) {
        this.code = code;
        this.longest = longest;
        this.names = Stream.concat(Stream.of(bare(code)), Arrays.stream(names)).toList();
    }

    /** The stable code in the API. */
    public String code() {
        return code;
    }

    int longest() {
        return longest;
    }

    /** Whether it says something about who comes. */
    boolean isAboutHelper() {
        return ordinal() >= ORGANISATION.ordinal();
    }

    public static Optional<ImportField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** What the name of a column means, Dutch or English; capitals, accents, spaces and signs do not matter. */
    static Optional<ImportField> named(String column) {
        String wanted = bare(column);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(wanted))
                .findFirst();
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
