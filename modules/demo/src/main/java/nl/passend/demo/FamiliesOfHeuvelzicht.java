// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static nl.passend.cases.EntryKind.AGREEMENT;
import static nl.passend.cases.EntryKind.LETTER;
import static nl.passend.cases.EntryKind.NOTE;
import static nl.passend.cases.EntryKind.TALK;
import static nl.passend.cases.HelpLaw.NONE;
import static nl.passend.cases.HelpLaw.PARTICIPATIEWET;
import static nl.passend.cases.HelpLaw.PUBLIC_HEALTH;
import static nl.passend.cases.HelpLaw.SCHOOL;
import static nl.passend.cases.HelpLaw.WLZ;
import static nl.passend.cases.HelpLaw.WMO;
import static nl.passend.cases.HelpLaw.ZVW;
import static nl.passend.cases.HouseholdRole.CHILD;
import static nl.passend.cases.HouseholdRole.GRANDPARENT;
import static nl.passend.cases.HouseholdRole.OTHER;
import static nl.passend.cases.HouseholdRole.PARENT;
import static nl.passend.demo.DemoIds.ANDERTEAM;
import static nl.passend.demo.DemoIds.MAREK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Horizon;
import nl.passend.cases.Kinship;
import nl.passend.cases.OpenPart;

/** Families that team Heuvelzicht helps, in another municipality with other rules. All invented. */
final class FamiliesOfHeuvelzicht {
    private FamiliesOfHeuvelzicht() {}

    static List<FamilyStory> all(LocalDate firstDay) {
        return List.of(
                sterrenmos(firstDay),
                kiezelbloem(firstDay),
                wolkenveer(firstDay),
                maanvlinder(firstDay),
                zandkasteel(firstDay));
    }

    private static FamilyStory story(int family, UUID file, LocalDate firstDay) {
        return new FamilyStory(family, file, DemoIds.TEAM_HEUVELZICHT, DemoIds.HEUVELLAND, firstDay);
    }

    /** Four places ended, and there is none that fits. */
    static FamilyStory sterrenmos(LocalDate firstDay) {
        var story = story(7, DemoIds.FILE_STERRENMOS, firstDay);
        var jorrit = story.member("Jorrit", "Sterrenmos", 27, 4, CHILD);
        var aaf = story.member("Aaf", "Sterrenmos", 64, 2, PARENT);
        var hein = story.member("Hein", "Sterrenmos", 66, 9, PARENT);
        story.asks(aaf, MAREK, "Een rustige plek met dieren voor Jorrit. En weer gewoon zijn ouders zijn.", """
                Vier keer ging het mis. Vier keer stond hij weer op de stoep, met zijn tas.
                Hij hoort alles: de lamp, de buurman, het water. Bij de geiten is hij stil van binnen.""");
        story.home("Zandpad 14, Heuvelland", jorrit, aaf, hein);
        story.network().partners(aaf, hein);
        story.network().parent(aaf, jorrit);
        story.network().parent(hein, jorrit);
        story.network()
                .named("Boer Wiebe", Circle.NEIGHBOUR)
                .what("daar mag Jorrit bij de geiten")
                .tie(Closeness.GOOD)
                .toldBy(jorrit)
                .standsBy(jorrit);
        story.told(
                TALK,
                50,
                ANDERTEAM,
                jorrit,
                "Jorrit wees de geiten aan. Daar wil hij zijn. Niet in een gang met deuren.",
                jorrit);
        story.noted(
                LETTER,
                24,
                MAREK,
                "De aanbieder wil de dagbesteding stoppen. Wij vragen eerst een gesprek, met Jorrit erbij.",
                jorrit);
        story.noted(
                NOTE,
                11,
                MAREK,
                "Het zorgkantoor zoekt mee en vond nog geen plek. Zij vragen het CCE om mee te kijken.",
                jorrit);
        var plan = story.plan();
        plan.comes("Sjoerd")
                .of("Dagbesteding De Stal")
                .under(WLZ)
                .since(260)
                .hours("16")
                .cost(31_000)
                .why("geiten verzorgen")
                .forWhom(jorrit);
        plan.comes("Petra")
                .of("Thuisbegeleiding Heuvelzorg")
                .under(WLZ)
                .since(120)
                .hours("6")
                .cost(15_800)
                .forWhom(jorrit);
        plan.worker(MAREK).under(WMO).since(50).why("zoekt mee naar een plek").forWhom(jorrit);
        plan.comes("Nicht Doutje")
                .under(NONE)
                .since(365)
                .why("zondagmiddag wandelen")
                .toldBy(aaf)
                .forWhom(jorrit);
        plan.wants(jorrit, "Bij de geiten.", aaf);
        plan.wants(aaf, "Weer zijn moeder zijn, niet zijn begeleider.");
        plan.agreed("Vraag aan het zorgkantoor: welke plek past, en wanneer?")
                .by(MAREK)
                .due(3)
                .about(jorrit);
        plan.agreed("Kijken bij een klein woonproject").by(ANDERTEAM).due(9).about(jorrit);
        story.carers()
                .tellsTheTeam(
                        aaf, CarerTopic.HOW_I_AM, 9, "Wij willen weer zijn ouders zijn. Nu zijn wij zijn dienst.");
        story.carers()
                .whenNoLonger(jorrit, aaf, hein)
                .notAsked(Horizon.FOR_GOOD, "Nog niemand", "een rustige plek met dieren, waar hij mag blijven")
                .joy("Hij telt hardop.")
                .fear("Hij legt zijn handen op zijn oren en loopt rondjes. Loop niet mee.")
                .papers("Aaf en Hein zijn mentor. De beschikking ligt in de la van het bureau.")
                .checked(120);
        return story;
    }

    /** Three years of pain without a name for it. */
    static FamilyStory kiezelbloem(LocalDate firstDay) {
        var story = story(8, DemoIds.FILE_KIEZELBLOEM, firstDay);
        var roan = story.member("Roan", "Kiezelbloem", 22, 3, OTHER);
        story.asks(roan, ANDERTEAM, "Half studeren. En niet steeds opnieuw bewijzen dat ik ziek ben.", """
                Drie jaar moe en pijn. Niemand vindt iets, dus geloven ze me half.
                Ik heb een uur per dag dat ik iets kan. Dat uur gaat op aan formulieren.""");
        story.home("Kloosterhof 6, kamer 3, Heuvelland", roan);
        story.network()
                .named("Isa", Circle.FRIEND)
                .what("huisgenoot")
                .tie(Closeness.STRONG)
                .helps("doet boodschappen op slechte dagen")
                .toldBy(roan)
                .standsBy(roan);
        story.told(
                TALK,
                30,
                ANDERTEAM,
                roan,
                "Een uur per dag. Afgesproken: wij vullen de formulieren in, Roan leest en zet een naam eronder.",
                roan);
        story.noted(
                NOTE,
                16,
                ANDERTEAM,
                "De wachttijd voor revalidatie is acht maanden. De huisarts belt of het eerder kan.",
                roan);
        var plan = story.plan();
        plan.worker(ANDERTEAM)
                .under(WMO)
                .since(30)
                .hours("1")
                .why("neemt het papier over")
                .until(100)
                .forWhom(roan);
        plan.comes("Mevrouw Sok").of("UWV").under(PARTICIPATIEWET).since(140).forWhom(roan);
        plan.comes("Studentendecaan Eef")
                .of("Hogeschool De Heuvel")
                .under(SCHOOL)
                .since(200)
                .why("studeren in delen")
                .forWhom(roan);
        plan.wants(roan, "Half studeren.");
        plan.agreed("Decaan vragen om een half programma").by(ANDERTEAM).due(-3).about(roan);
        plan.agreed("Bellen over de wachttijd").byName("de huisarts").due(2).about(roan);
        return story;
    }

    /** Refuses help, and is not in danger enough for anyone to act. */
    static FamilyStory wolkenveer(LocalDate firstDay) {
        var story = story(9, DemoIds.FILE_WOLKENVEER, firstDay);
        var ezra = story.member("Ezra", "Wolkenveer", 31, 2, CHILD);
        var hanna = story.member("Hanna", "Wolkenveer", 60, 7, PARENT);
        story.asks(hanna, MAREK, "Dat iemand bij hem aanbelt voordat het weer misgaat.", """
                Ik bel iedereen. Iedereen zegt dat ze mij niets mogen zeggen.
                Dat hoeft ook niet. Ze hoeven alleen te luisteren naar wat ík zie.""");
        story.home("Koperslager 44, Heuvelland", ezra);
        story.home("Wilgenroos 3, Heuvelland", hanna);
        story.network().parent(hanna, ezra);
        story.network()
                .named("Stijn", Circle.FRIEND)
                .what("speelde gitaar met Ezra")
                .tie(Closeness.THIN)
                .toldTheTeam(hanna)
                .standsBy(hanna);
        story.told(
                TALK,
                9,
                MAREK,
                hanna,
                "Hanna vertelt wat zij ziet: het licht brandt de hele nacht, de post ligt op de mat.",
                hanna);
        story.told(
                TALK,
                4,
                ANDERTEAM,
                ezra,
                "Ezra deed open. Hij wil met rust gelaten worden. Over zijn gitaar wilde hij wel praten.",
                ezra);
        story.noted(
                NOTE,
                2,
                MAREK,
                "De politie was twee keer aan de deur. Er is nu geen crisis. Wij gaan elke week langs.",
                ezra);
        var plan = story.plan();
        plan.comes("Remco")
                .of("Bemoeizorg Heuvelland")
                .under(PUBLIC_HEALTH)
                .since(7)
                .why("blijft aanbellen, zonder te duwen")
                .forWhom(ezra);
        plan.comes("Loes")
                .of("Familieraad Naast Elkaar")
                .under(WMO)
                .since(8)
                .why("om bij uit te praten")
                .toldBy(hanna)
                .forWhom(hanna);
        plan.wants(ezra, "Met rust. En nieuwe snaren.");
        plan.wants(hanna, "Weten wie ik bel als het misgaat.");
        plan.agreed("Snaren meenemen").by(ANDERTEAM).due(1).about(ezra);
        plan.agreed("Hanna bellen, ook als er niets is").by(MAREK).due(0).about(hanna);
        return story;
    }

    /** In reception, and moving again in six weeks. */
    static FamilyStory maanvlinder(LocalDate firstDay) {
        var story = story(11, DemoIds.FILE_MAANVLINDER, firstDay);
        var samar = story.member("Samar", "Maanvlinder", 34, 6, PARENT);
        var idris = story.member("Idris", "Maanvlinder", 12, 3, CHILD);
        var nadim = story.member("Nadim", "Maanvlinder", 9, 8, CHILD);
        story.asks(samar, ANDERTEAM, "Slapen. En een school die blijft.", """
                Idris zegt niets meer sinds de boot. 's Nachts schreeuwt hij.
                Elke keer als we verhuizen, begint alles opnieuw: de juf, de dokter, het vertellen.""");
        story.home("Opvanglocatie De Brug, Heuvelland", samar, idris, nadim);
        story.gezag(samar, idris);
        story.gezag(samar, nadim);
        story.network().parent(samar, idris, nadim);
        story.network().siblings(idris, nadim);
        story.network()
                .named("Vader van de jongens", Circle.FAMILY)
                .kin(Kinship.PARENT, idris)
                .died()
                .toldBy(samar)
                .standsBy(idris, nadim);
        story.network()
                .named("Warda", Circle.NEIGHBOUR)
                .what("woont op dezelfde gang")
                .tie(Closeness.GOOD)
                .toldBy(samar)
                .standsBy(samar);
        story.told(
                TALK,
                16,
                ANDERTEAM,
                samar,
                "Gesproken met een tolk erbij. Samar is bang dat hulp geld kost. Dat is niet zo.",
                samar);
        story.noted(
                NOTE,
                9,
                ANDERTEAM,
                "De jeugdverpleegkundige heeft Idris gezien. Hij tekende een huis zonder deur.",
                idris);
        story.noted(
                LETTER,
                6,
                MAREK,
                "Het gezin verhuist over zes weken naar een andere plek. Wij dragen over, met naam en toenaam.",
                samar,
                idris,
                nadim);
        var plan = story.plan();
        plan.comes("Zuster Femke")
                .of("Jeugdgezondheidszorg")
                .under(PUBLIC_HEALTH)
                .since(20)
                .why("kijkt naar Idris en Nadim")
                .forWhom(idris, nadim);
        plan.comes("Juf Hadewych")
                .of("De taalschool")
                .under(SCHOOL)
                .since(300)
                .until(42)
                .forWhom(idris, nadim);
        plan.comes("Tolk Rania")
                .of("Tolken aan Huis")
                .under(HelpLaw.OTHER)
                .since(16)
                .why("bij elk gesprek")
                .forWhom(samar);
        plan.wants(samar, "Slapen, alle drie.");
        plan.wants(nadim, "Dezelfde school houden.");
        plan.agreed("Overdracht maken voor de nieuwe plek")
                .by(ANDERTEAM)
                .due(14)
                .about(samar, idris, nadim);
        plan.agreed("Samen met Samar bellen over hulp voor Idris")
                .by(ANDERTEAM)
                .due(-1)
                .about(idris);
        return story;
    }

    /** Light, because most families are: three lines and one name. */
    static FamilyStory zandkasteel(LocalDate firstDay) {
        var story = story(12, DemoIds.FILE_ZANDKASTEEL, firstDay);
        var wim = story.member("Wim", "Zandkasteel", 71, 5, GRANDPARENT);
        var anouk = story.member("Anouk", "Zandkasteel", 68, 3, GRANDPARENT);
        story.asks(wim, ANDERTEAM, "De trap. En op donderdag mijn bridge.", """
                Anouk loopt weer, met een stok. De trap gaat niet.
                Ik kan goed voor haar zorgen. Alleen niet op donderdagmiddag.""");
        story.home("Duinweg 21, Heuvelland", wim, anouk);
        story.network().partners(wim, anouk);
        story.network()
                .named("Schoonzoon Bart", Circle.FAMILY)
                .tie(Closeness.GOOD)
                .helps("maakt de trapleuning")
                .toldBy(wim)
                .standsBy(wim, anouk);
        story.network()
                .named("De bridgeclub", Circle.CLUB)
                .what("elke donderdag")
                .tie(Closeness.STRONG)
                .toldBy(wim)
                .standsBy(wim);
        story.opens(anouk, wim, OpenPart.EVERYTHING);
        story.opens(wim, anouk, OpenPart.EVERYTHING);
        story.noted(LETTER, 21, ANDERTEAM, "Gemeld bij de Wmo. Het onderzoek is binnen zes weken klaar.", anouk);
        story.told(
                AGREEMENT, 7, ANDERTEAM, wim, "Schoonzoon Gerben komt op donderdag, tot er iets vasts is.", wim, anouk);
        var plan = story.plan();
        plan.comes("Gerben")
                .under(NONE)
                .since(7)
                .why("donderdagmiddag")
                .toldBy(wim)
                .forWhom(anouk);
        plan.comes("Fysio Ties")
                .of("Praktijk De Duinen")
                .under(ZVW)
                .since(60)
                .hours("1")
                .until(30)
                .forWhom(anouk);
        plan.wants(wim, "Bridge op donderdag.");
        plan.wants(anouk, "Weer naar boven kunnen.");
        plan.agreed("Bellen over de trap").by(ANDERTEAM).due(6).about(anouk);
        plan.agreed("Na vier maanden bellen of het nog klopt")
                .by(ANDERTEAM)
                .due(110)
                .about(wim, anouk);
        story.versions().doThemselves("De trapleuning maken.", "schoonzoon Bart", wim, anouk, wim);
        story.versions().kept(3, ANDERTEAM, 40, Map.of(wim, "", anouk, ""), wim, anouk);
        story.carers()
                .tellsTheTeam(
                        wim,
                        CarerTopic.TIME_OFF,
                        5,
                        "Op donderdag ga ik bridgen. Onze schoonzoon blijft dan bij Anouk.");
        return story;
    }
}
