// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** Under which law a helper comes, or that no law is needed for it. The Dutch names are the ones of the laws; see the glossary. */
public enum HelpLaw {
    WMO("wmo-2015", "Wmo", "Wet maatschappelijke ondersteuning (Wmo)"),
    JEUGDWET("jeugdwet", "Jeugdwet", "Jeugdwet"),
    WLZ("wlz", "Wlz", "Wet langdurige zorg (Wlz)"),
    ZVW("zvw", "Zvw", "Zorgverzekeringswet (Zvw)"),
    PARTICIPATIEWET("participatiewet", "Participatiewet", "Participatiewet"),
    WGS("wgs", "schuldhulp", "Wet gemeentelijke schuldhulpverlening (Wgs)"),
    SCHOOL("passend-onderwijs", "passend onderwijs", "Passend onderwijs"),
    LEERPLICHT("leerplichtwet", "Leerplichtwet", "Leerplichtwet"),
    WVGGZ("wvggz", "Wvggz", "Wet verplichte geestelijke gezondheidszorg (Wvggz)"),
    WZD("wzd", "Wzd", "Wet zorg en dwang (Wzd)"),
    PUBLIC_HEALTH("wpg", "Wpg", "Wet publieke gezondheid (Wpg)"),
    OTHER("other", "een andere wet", "Een andere wet"),
    /** Family, friends, volunteers: nobody decides about it. */
    NONE("none", "zonder wet", "Zonder wet: familie, vriend of vrijwilliger");

    private final String code;
    private final String word;
    private final String name;

    HelpLaw(String code, String word, String name) {
        this.code = code;
        this.word = word;
        this.name = name;
    }

    public String code() {
        return code;
    }

    /** Short, for a count or a label. */
    public String word() {
        return word;
    }

    /** In full. */
    public String fullName() {
        return name;
    }

    public static Optional<HelpLaw> of(String code) {
        return Arrays.stream(values()).filter(law -> law.code.equals(code)).findFirst();
    }
}
