// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.FactText;
import nl.passend.personas.FactText.OptionText;
import nl.passend.personas.FactText.Sort;

/** What a fact needs before it may be kept: a question that can be asked aloud, and answers that belong to its type. */
final class FactCheck {
    private static final int QUESTION = 140;
    private static final int LABEL = 160;
    private static final int LINE = 300;
    private static final int PIECE = 600;
    private static final int MOST_OPTIONS = 40;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final FactText fact;
    private final ContentCheck look = new ContentCheck();

    private FactCheck(FactText fact) {
        this.fact = fact;
    }

    static List<FieldProblem> wrong(FactText fact) {
        var check = new FactCheck(fact);
        check.words();
        check.bounds();
        check.options();
        return check.look.wrong();
    }

    private void words() {
        if (!FactFile.groupTitles().containsKey(fact.group())) {
            look.add("/group", "Kies waar dit gegeven bij hoort.");
        }
        look.text("/question", fact.question(), QUESTION);
        if (!fact.question().endsWith("?")) {
            look.add("/question", "Schrijf een vraag, met een vraagteken erachter.");
        }
        fact.help().ifPresent(help -> look.text("/help", help, PIECE));
        fact.judgedBy().ifPresent(who -> look.text("/judgedBy", who, LINE));
        look.text("/source/title", fact.source().title(), LINE);
    }

    private void bounds() {
        if (fact.type() != Sort.NUMBER) {
            if (fact.least().isPresent()
                    || fact.most().isPresent()
                    || fact.unit().isPresent()) {
                look.add("/least", "Alleen een getal heeft een kleinste, een grootste en een eenheid.");
            }
            return;
        }
        missing("/least", fact.least(), "Vul het kleinste getal in dat kan.");
        missing("/most", fact.most(), "Vul het grootste getal in dat kan.");
        missing("/unit", fact.unit(), "Vul in wat er geteld wordt, zoals jaar.");
        fact.unit().ifPresent(unit -> look.text("/unit", unit, 40));
        if (fact.least().isPresent()
                && fact.most().filter(most -> most < fact.least().get()).isPresent()) {
            look.add("/most", "Het grootste getal is niet kleiner dan het kleinste.");
        }
    }

    private void missing(String place, Optional<?> value, String sentence) {
        if (value.isEmpty()) {
            look.add(place, sentence);
        }
    }

    private void options() {
        List<OptionText> options = fact.options();
        if (!fact.type().isChoice()) {
            if (!options.isEmpty()) {
                look.add("/options", "Alleen een keuze heeft antwoorden om uit te kiezen.");
            }
            return;
        }
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            look.add("/options", "Geef twee tot " + MOST_OPTIONS + " antwoorden om uit te kiezen.");
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            String place = "/options/" + i;
            if (!CODE.matcher(options.get(i).id()).matches()) {
                look.add(place + "/id", "Gebruik letters, cijfers en streepjes, zonder spatie.");
            } else if (!seen.add(options.get(i).id())) {
                look.add(place + "/id", "Deze code staat er al.");
            }
            look.text(place + "/label", options.get(i).label(), LABEL);
        }
    }
}
