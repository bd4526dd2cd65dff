// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static nl.passend.cases.EntryKind.AGREEMENT;
import static nl.passend.cases.EntryKind.LETTER;
import static nl.passend.cases.EntryKind.NOTE;
import static nl.passend.cases.EntryKind.TALK;
import static nl.passend.cases.HouseholdRole.CHILD;
import static nl.passend.cases.HouseholdRole.PARENT;
import static nl.passend.demo.DemoIds.REGISSEUR;
import static nl.passend.demo.DemoIds.TEAMLID;

import java.time.LocalDate;
import nl.passend.cases.OpenPart;

/** The families of the demo, all invented, each with a reason to be there. Surnames come from fairy tales. */
final class DemoFamilies {
    private DemoFamilies() {}

    /**
     * A family together, worn out by a child who needs care day and night. Mother and father each have something of their own;
     * what they opened to each other both see, the rest stays with whom it is about.
     */
    static FamilyStory zonnewolk(LocalDate firstDay) {
        var story = new FamilyStory(1, DemoIds.FILE_ZONNEWOLK, firstDay);
        var mirre = story.member("Mirre", "Zonnewolk", 38, 4, PARENT);
        var tycho = story.member("Tycho", "Zonnewolk", 40, 7, PARENT);
        var lente = story.member("Lente", "Zonnewolk", 7, 2, CHILD);
        var mos = story.member("Mos", "Zonnewolk", 10, 5, CHILD);
        story.asks(
                mirre,
                REGISSEUR,
                "Een paar nachten per week doorslapen, zonder dat Lente steeds een ander gezicht ziet.",
                """
                Lente is zeven. Ze kan niet lopen en niet praten, maar ze zegt alles met haar ogen. Ze lacht ook als ze pijn heeft, \
                dat moet je weten.
                Ik slaap al twee jaar in stukjes van anderhalf uur. Er komen veertien mensen over de vloer. Vier daarvan kennen \
                Lente echt, die wil ik houden.
                En Mos wil naar voetbal. Dat klinkt klein. Voor hem is het alles.""");
        story.home("Wilgenpad 12, Rivierstad", mirre, tycho, lente, mos);
        story.gezag(mirre, lente);
        story.gezag(tycho, lente);
        story.gezag(mirre, mos);
        story.gezag(tycho, mos);
        story.told(
                TALK,
                33,
                REGISSEUR,
                mirre,
                "Kennisgemaakt aan de keukentafel. Mirre vertelde, Nadia schreef mee. Mirre wil eerst slapen, dan pas plannen maken.",
                mirre);
        story.told(
                TALK,
                30,
                TEAMLID,
                tycho,
                "Tycho belde vanaf zijn werk. Hij is bang dat hij het niet volhoudt en heeft dat thuis nog niet gezegd. Hij gaat"
                        + " hierover met zijn huisarts praten.",
                tycho);
        story.noted(
                LETTER,
                26,
                REGISSEUR,
                "Het zorgkantoor schrijft dat de meerzorg voor Lente over elf weken stopt. Wij vragen samen met Mirre en Tycho een"
                        + " nieuwe beoordeling aan, voor het einde van de maand.",
                lente);
        story.told(
                AGREEMENT,
                20,
                TEAMLID,
                mirre,
                "De vier vaste helpers van Lente blijven. Samira maakt met hen een rooster voor drie nachten per week.",
                lente);
        story.told(
                AGREEMENT,
                12,
                TEAMLID,
                mos,
                "Mos gaat woensdag naar de proeftraining. De buurman rijdt. Mos neemt zelf zijn scheenbeschermers mee.",
                mos);
        story.noted(
                NOTE,
                5,
                TEAMLID,
                "De eerste nacht met het nieuwe rooster ging goed. Lente is één keer wakker geweest.",
                lente);
        story.opens(mirre, tycho, OpenPart.OWN_WORDS);
        story.opens(mirre, tycho, OpenPart.TALKS);
        story.opens(mirre, tycho, OpenPart.AGREEMENTS);
        story.opens(tycho, mirre, OpenPart.AGREEMENTS);
        story.logsInAs(mirre, DemoIds.ZONNEWOLK_MOEDER);
        story.logsInAs(tycho, DemoIds.ZONNEWOLK_VADER);
        story.letsIn(mirre, DemoIds.CLIENTONDERSTEUNER);
        return story;
    }

    /**
     * Two homes. Pim lives in both and both parents decide for him, so what concerns him they share; neither sees the other's
     * home. Noor is sixteen: what she tells her therapist is hers alone.
     */
    static FamilyStory dauwtrap(LocalDate firstDay) {
        var story = new FamilyStory(2, DemoIds.FILE_DAUWTRAP, firstDay);
        var noor = story.member("Noor", "Dauwtrap", 16, 3, CHILD);
        var pim = story.member("Pim", "Dauwtrap", 11, 6, CHILD);
        var ilse = story.member("Ilse", "Dauwtrap", 43, 1, PARENT);
        var koen = story.member("Koen", "Dauwtrap", 45, 8, PARENT);
        story.asks(ilse, REGISSEUR, "Eén plan voor Pim, dat in beide huizen hetzelfde is.", """
                Koen en ik zijn drie jaar uit elkaar. We praten weinig, maar over Pim willen we hetzelfde.
                Nu zegt school iets tegen mij en iets anders tegen Koen, en Pim zit ertussen. Hij krijgt buikpijn op de dagen dat hij \
                wisselt.
                Ik moet dit jaar ook mijn schulden op orde krijgen. Dat is van mij, niet van de kinderen.""");
        story.home("Beukenhof 3, Rivierstad", ilse, noor, pim);
        story.home("Molenweg 41, Heuvelland", koen, noor, pim);
        story.gezag(ilse, noor);
        story.gezag(koen, noor);
        story.gezag(ilse, pim);
        story.gezag(koen, pim);
        story.told(
                TALK,
                35,
                TEAMLID,
                noor,
                "Noor is begonnen bij de GGZ. Ze wil niet dat haar vader en moeder weten waarom. Ze is zestien en beslist dat zelf."
                        + " Afgesproken: ik bel haar op haar eigen nummer, na schooltijd.",
                noor);
        story.told(
                TALK,
                28,
                REGISSEUR,
                ilse,
                "Ilse wil hulp bij haar schulden en heeft een afspraak bij de schuldhulp van Rivierstad.",
                ilse);
        story.told(
                TALK,
                25,
                REGISSEUR,
                koen,
                "Koen woont samen met zijn nieuwe partner en wil dat rustig opbouwen. Hij wil hierover niet via de kinderen horen.",
                koen);
        story.noted(
                AGREEMENT,
                18,
                REGISSEUR,
                "School belt voortaan beide ouders op dezelfde dag over Pim. De mentor stuurt na afloop één mail aan allebei.",
                pim);
        story.told(
                AGREEMENT,
                14,
                TEAMLID,
                pim,
                "Pim wisselt op vrijdag na school, niet meer op zondagavond. Zijn rugzak gaat altijd mee, ook zijn knuffelvos.",
                pim);
        story.noted(
                NOTE,
                4,
                TEAMLID,
                "Pim had deze week geen buikpijn op de dag van wisselen. Hij wil het zo houden.",
                pim);
        story.logsInAs(noor, DemoIds.DAUWTRAP_DOCHTER);
        story.logsInAs(ilse, DemoIds.DAUWTRAP_MOEDER);
        story.logsInAs(koen, DemoIds.DAUWTRAP_VADER);
        return story;
    }

    /**
     * Danger. The address is secret, what concerns safety stands with the team alone, and the father, who has gezag and an
     * account, sees nothing of mother, children, team or place.
     */
    static FamilyStory lantaarnmaan(LocalDate firstDay) {
        var story = new FamilyStory(3, DemoIds.FILE_LANTAARNMAAN, firstDay);
        var sanneFay = story.member("Sanne-Fay", "Lantaarnmaan", 29, 5, PARENT);
        var kiki = story.member("Kiki", "Lantaarnmaan", 6, 2, CHILD);
        var job = story.member("Job", "Lantaarnmaan", 3, 9, CHILD);
        var rik = story.member("Rik", "Donderveer", 33, 4, PARENT);
        story.asks(sanneFay, REGISSEUR, "Rust. En één iemand die ik kan bellen, in plaats van tien.", """
                Ik wil niet weer zo'n traject. Ik wil een slot op de deur, een school voor Kiki en slapen.
                Mijn moeder had vroeger ook al hulpverleners aan tafel. Ik weet hoe het gaat: iedereen schrijft op en niemand blijft.
                Als jij blijft, praat ik met jou.""");
        story.secretHome("Vuurtorenplein 7, Rivierstad", sanneFay, kiki, job);
        story.gezag(sanneFay, kiki);
        story.gezag(sanneFay, job);
        story.gezagWithoutReading(rik, kiki);
        story.gezagWithoutReading(rik, job);
        story.safety(
                14,
                REGISSEUR,
                "Rik moet veertien dagen uit huis blijven. Veilig Thuis is gebeld, met Sanne-Fay erbij. Zij en de kinderen zijn"
                        + " naar een ander adres. Niemand buiten het team krijgt dit adres.",
                sanneFay,
                kiki,
                job);
        story.told(
                TALK,
                13,
                REGISSEUR,
                sanneFay,
                "Sanne-Fay wil één vast gezicht. Ik blijf, ook als andere hulp begint. Ze belt mij wanneer zij wil, ik bel niet"
                        + " onverwacht.",
                sanneFay);
        story.told(
                AGREEMENT,
                9,
                REGISSEUR,
                sanneFay,
                "Kiki gaat na de vakantie naar een school in de buurt. De school weet wie haar mag ophalen.",
                sanneFay,
                kiki);
        story.safety(
                7,
                TEAMLID,
                "Rik belde het team en vroeg waar de kinderen slapen. Niets gezegd. Volgende overleg met Veilig Thuis: deze week.",
                sanneFay,
                kiki,
                job);
        story.told(
                TALK,
                6,
                REGISSEUR,
                rik,
                "Rik wil inzage. Uitgelegd wat hij van zichzelf kan lezen en dat hij een vraag over inzage schriftelijk kan stellen."
                        + " Hij wil leren omgaan met zijn boosheid en heeft daarvoor het nummer van een cursus gekregen.",
                rik);
        story.logsInAs(sanneFay, DemoIds.LANTAARNMAAN_MOEDER);
        story.logsInAs(rik, DemoIds.LANTAARNMAAN_EX);
        return story;
    }
}
