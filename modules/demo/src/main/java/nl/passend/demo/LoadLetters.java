// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passend.cases.LetterTemplates;
import nl.passend.demo.DemoIds.Kind;

/** Two letters of Rivierstad: what was agreed, and who comes to get acquainted. */
@ApplicationScoped
class LoadLetters implements DemoPart {
    private static final String AGREED = """
            Rivierstad, {datum}

            Beste {naam},

            Wij spraken elkaar. Zo blijft staan wat wij hebben afgesproken.

            # Wat u wilt
            {doelen}

            # Wat er gaat gebeuren
            {afspraken}

            Klopt iets niet, of gaat het niet zoals afgesproken? Bel {regisseur}: {telefoon}.

            Met een groet,
            {regisseur}, {team}""";
    private static final String ACQUAINTED = """
            {naam}
            {adres}

            Rivierstad, {datum}

            Beste {naam},

            Wij willen graag met u kennismaken. U kiest waar en wanneer. U mag iemand meenemen.

            Een onafhankelijke cliëntondersteuner kan ook naast u zitten. Dat kost u niets.

            U kunt {regisseur} bellen of een bericht sturen: {telefoon}.

            Met een groet,
            {regisseur}, {team}""";

    private final LetterTemplates templates;

    @Inject
    LoadLetters(LetterTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public void load(LocalDate firstDay) {
        add(1, "Wat wij afspraken", AGREED);
        add(2, "Kennismaken", ACQUAINTED);
    }

    private void add(int number, String title, String words) {
        templates.add(new LetterTemplates.NewTemplate(
                DemoIds.id(Kind.LETTER_TEMPLATE, number), DemoIds.RIVIERSTAD, title, words));
    }
}
