// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static nl.passend.cases.EntryKind.AGREEMENT;
import static nl.passend.cases.EntryKind.LETTER;
import static nl.passend.cases.EntryKind.NOTE;
import static nl.passend.cases.EntryKind.TALK;
import static nl.passend.cases.HelpLaw.JEUGDWET;
import static nl.passend.cases.HelpLaw.LEERPLICHT;
import static nl.passend.cases.HelpLaw.NONE;
import static nl.passend.cases.HelpLaw.SCHOOL;
import static nl.passend.cases.HelpLaw.WGS;
import static nl.passend.cases.HelpLaw.WMO;
import static nl.passend.cases.HelpLaw.ZVW;
import static nl.passend.cases.HouseholdRole.CHILD;
import static nl.passend.cases.HouseholdRole.GRANDPARENT;
import static nl.passend.cases.HouseholdRole.OTHER;
import static nl.passend.cases.HouseholdRole.PARENT;
import static nl.passend.demo.DemoIds.KIM;
import static nl.passend.demo.DemoIds.REGISSEUR;
import static nl.passend.demo.DemoIds.TEAMLID;

import java.time.LocalDate;
import java.util.List;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Horizon;
import nl.passend.cases.Kinship;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyOutcome;

/** Families that team Rivierenwijk helps, each with one question that no single law answers. All invented. */
final class FamiliesOfRivierenwijk {
    private FamiliesOfRivierenwijk() {}

    static List<FamilyStory> all(LocalDate firstDay) {
        return List.of(papierboot(firstDay), vuurpijl(firstDay), theelepel(firstDay), regenkers(firstDay));
    }

    /** Eighteen in half a year: everything changes but the girl. */
    static FamilyStory papierboot(LocalDate firstDay) {
        var story = new FamilyStory(4, DemoIds.FILE_PAPIERBOOT, firstDay);
        var jutka = story.member("Jutka", "Papierboot", 51, 3, PARENT);
        var mila = story.member("Mila", "Papierboot", 17, 6, CHILD);
        var vader = story.member("Arend", "Kiekeboe", 53, 2, PARENT);
        story.asks(mila, TEAMLID, "Zelf een sleutel, net als mijn vriendin.", """
                Ik word bijna achttien. Mama zegt dat er dan veel brieven komen.
                Ik wil een sleutel en een eigen deur. Mama mag wel binnenkomen, als ze klopt.""");
        story.home("Spiegelgracht 8, Rivierstad", jutka, mila);
        story.home("Hertenkamp 2, Heuvelland", vader);
        story.gezag(jutka, mila);
        story.gezag(vader, mila);
        story.network().apart(jutka, vader, 3_000);
        story.network().parent(jutka, mila);
        story.network().parent(vader, mila);
        story.network()
                .named("Lotte", Circle.FRIEND)
                .what("vriendin van Mila, heeft al een sleutel")
                .tie(Closeness.STRONG)
                .toldBy(mila)
                .standsBy(mila);
        story.told(TALK, 40, TEAMLID, mila, "Mila liet haar sleutelhanger zien. Daar moet een sleutel aan.", mila);
        story.told(
                TALK,
                38,
                TEAMLID,
                jutka,
                "Jutka regelt alles alleen. Ze is bang dat ze op de verjaardag van Mila niets meer mag weten.",
                jutka);
        story.noted(
                LETTER,
                20,
                REGISSEUR,
                "De gemeente schrijft dat het pgb uit de Jeugdwet stopt op de dag dat Mila achttien wordt.",
                mila);
        story.noted(
                NOTE,
                12,
                TEAMLID,
                "Arend tekent de aanvraag voor een mentor nog niet. Hij wil Mila eerst zelf spreken.",
                mila);
        var plan = story.plan();
        plan.comes("Ineke")
                .of("pgb")
                .under(JEUGDWET)
                .since(800)
                .hours("10")
                .cost(19_300)
                .why("samen koken en reizen")
                .forWhom(mila);
        plan.comes("Juf Wilma")
                .of("School De Zeester")
                .under(SCHOOL)
                .since(300)
                .why("stage in de keuken")
                .until(240)
                .forWhom(mila);
        plan.comes("Neuroloog")
                .of("Ziekenhuis Rivierstad")
                .under(ZVW)
                .since(2_000)
                .why("epilepsie")
                .forWhom(mila);
        plan.worker(TEAMLID)
                .under(JEUGDWET)
                .since(40)
                .hours("2")
                .why("achttien worden, stap voor stap")
                .until(200)
                .forWhom(mila);
        plan.keptIdea(mila, TEAMLID, "Eerst een week proeflogeren op een plek met een eigen sleutel.");
        var key = plan.wants(mila, "Zelf een sleutel.");
        plan.wants(jutka, "Op de hoogte blijven, als Mila dat goed vindt.");
        plan.agreed("Mentorschap aanvragen bij de rechtbank")
                .by(REGISSEUR)
                .due(6)
                .about(mila);
        plan.agreed("Arend bellen over de handtekening").by(TEAMLID).due(-2).about(mila);
        plan.agreed("Met Mila naar een plek kijken waar ze een eigen deur heeft")
                .by(TEAMLID)
                .due(12)
                .goal(key)
                .about(mila);
        return story;
    }

    /** Out of the house in nineteen days, eleven helpers, five plans, and everyone waits for another. */
    static FamilyStory vuurpijl(LocalDate firstDay) {
        var story = new FamilyStory(5, DemoIds.FILE_VUURPIJL, firstDay);
        var ylva = story.member("Ylva", "Vuurpijl", 41, 8, PARENT);
        var dex = story.member("Dex", "Vuurpijl", 44, 1, PARENT);
        var storm = story.member("Storm", "Vuurpijl", 15, 4, CHILD);
        var fenna = story.member("Fenna", "Vuurpijl", 13, 7, CHILD);
        var bram = story.member("Bram", "Vuurpijl", 8, 2, CHILD);
        story.asks(ylva, REGISSEUR, "In ons huis blijven. En één iemand, in plaats van elf.", """
                Ik maak schoon van vijf tot negen en van zes tot elf. Daartussen probeer ik er te zijn.
                Storm zit al zeven maanden thuis. Fenna eet bijna niet. Iedereen zegt: wacht op de ander.
                Over drie weken moeten we eruit. Dan heeft niemand nog iets aan een plan.""");
        story.home("Ankerkade 31, Rivierstad", ylva, dex, storm, fenna, bram);
        story.lookedAtSafety(
                10,
                TEAMLID,
                SafetyOutcome.SAFE,
                "Er is eten, iedereen heeft een bed. Niemand is bang voor een ander. Fenna eet weinig, de huisarts weet dat.",
                "Wij kijken opnieuw als de ontruiming doorgaat.",
                0,
                ylva,
                dex,
                storm,
                fenna,
                bram);
        story.network().partners(ylva, dex);
        story.network().parent(ylva, storm, fenna, bram);
        story.network().parent(dex, storm, fenna, bram);
        story.network()
                .named("Oma Sien", Circle.FAMILY)
                .what("moeder van Ylva")
                .kin(Kinship.PARENT, ylva)
                .tie(Closeness.THIN)
                .helps("kookt op vrijdag")
                .toldBy(ylva)
                .standsBy(bram);
        for (var parent : List.of(ylva, dex)) {
            story.gezag(parent, storm);
            story.gezag(parent, fenna);
            story.gezag(parent, bram);
        }
        story.noted(
                LETTER,
                9,
                REGISSEUR,
                "De rechter gaf de verhuurder toestemming. De deurwaarder noemt een dag: over negentien dagen.",
                ylva,
                dex);
        story.told(
                TALK,
                8,
                REGISSEUR,
                dex,
                "Dex vertelde over het gokken en de leningen. Hij wil stoppen en durft de post niet open te maken.",
                dex);
        story.told(
                TALK, 7, TEAMLID, storm, "Storm wil wel leren, maar niet in een gebouw met achthonderd mensen.", storm);
        story.noted(
                AGREEMENT,
                6,
                REGISSEUR,
                "De woningcorporatie wacht een week als er een afspraak met schuldhulp is.",
                ylva,
                dex);
        story.noted(
                NOTE,
                3,
                TEAMLID,
                "Fenna staat achttien weken op de wachtlijst. De huisarts weegt haar elke week.",
                fenna);
        var plan = story.plan();
        plan.worker(REGISSEUR)
                .under(WMO)
                .since(9)
                .why("brengt iedereen aan één tafel")
                .forWhom(ylva, dex, storm, fenna, bram);
        plan.comes("Coby")
                .of("Schuldhulp Rivierstad")
                .under(WGS)
                .since(8)
                .why("huis behouden")
                .forWhom(ylva, dex);
        plan.comes("Lars")
                .of("Woningcorporatie De Klinker")
                .under(HelpLaw.OTHER)
                .since(60)
                .forWhom(ylva, dex);
        plan.comes("Meneer Vink")
                .of("Leerplicht Rivierstad")
                .under(LEERPLICHT)
                .since(150)
                .forWhom(storm);
        plan.comes("Anouska")
                .of("Samenwerkingsverband Rivierland")
                .under(SCHOOL)
                .since(110)
                .forWhom(storm);
        plan.comes("Joris").of("School Het Bastion").under(SCHOOL).since(400).forWhom(storm);
        plan.comes("Tessel")
                .of("Autismepunt Zilverberk")
                .under(JEUGDWET)
                .since(210)
                .hours("2")
                .cost(7_400)
                .why("Storm naar buiten krijgen")
                .forWhom(storm);
        var marijn = plan.comes("Marijn")
                .of("Vuurvlieg Jeugdhulp")
                .under(JEUGDWET)
                .since(330)
                .hours("3")
                .cost(9_900)
                .why("rust aan tafel")
                .forWhom(fenna, bram);
        plan.leavesEmpty(
                marijn,
                12,
                "Marijn komt nog één keer, op een woensdag, en neemt dan afscheid van Fenna en Bram.",
                REGISSEUR,
                5);
        plan.comes("Huisarts Van Suiker")
                .under(ZVW)
                .since(1_500)
                .why("weegt Fenna elke week")
                .forWhom(fenna);
        plan.comes("Wendy")
                .of("GGZ Wilgenrust, wachtlijst")
                .under(JEUGDWET)
                .since(126)
                .forWhom(fenna);
        plan.comes("Milan")
                .of("Verslavingszorg Helder")
                .under(ZVW)
                .since(5)
                .hours("1")
                .toldBy(dex)
                .forWhom(dex);
        plan.comes("Tante Puck")
                .under(NONE)
                .since(90)
                .why("haalt Bram uit school")
                .forWhom(bram);
        var stay = plan.wants(ylva, "In ons huis blijven.");
        plan.wants(storm, "Leren, maar niet in dat gebouw.");
        plan.wants(dex, "De post durven openmaken.");
        plan.agreed("Gesprek schuldhulp, binnen drie werkdagen")
                .by(REGISSEUR)
                .due(0)
                .goal(stay)
                .about(ylva, dex);
        plan.agreed("Deurwaarder bellen en de dag laten opschuiven")
                .by(REGISSEUR)
                .due(-1)
                .goal(stay)
                .about(ylva, dex);
        plan.agreed("School, leerplicht en samenwerkingsverband aan één tafel")
                .by(TEAMLID)
                .due(4)
                .about(storm);
        plan.agreed("Nieuwe helper zoeken na Marijn").by(REGISSEUR).due(5).about(fenna, bram);
        return story;
    }

    /** Eighty-four, and here she wants to stay; seven days are left to object. */
    static FamilyStory theelepel(LocalDate firstDay) {
        var story = new FamilyStory(6, DemoIds.FILE_THEELEPEL, firstDay);
        var neel = story.member("Neel", "Theelepel", 84, 5, GRANDPARENT);
        var riet = story.member("Riet", "Theelepel", 58, 9, CHILD);
        story.asks(neel, TEAMLID, "Hier blijven. Hier wil ik ook dood, later.", """
                Ik woon hier eenenvijftig jaar. Ik weet waar het licht zit, ook als ik het even niet weet.
                Riet maakt zich zorgen om het gas. Ik ook, maar dat zeg ik niet.""");
        story.home("Tulpstraat 77, drie hoog, Rivierstad", neel);
        story.home("Rozenlaan 5, Rivierstad", riet);
        story.network().parent(neel, riet);
        story.network()
                .named("Cor", Circle.FAMILY)
                .what("zoon in Canada")
                .kin(Kinship.CHILD, neel)
                .tie(Closeness.THIN)
                .helps("belt op zondag")
                .toldBy(neel)
                .standsBy(neel);
        story.network()
                .named("Arie", Circle.FAMILY)
                .what("man van Neel")
                .kin(Kinship.PARTNER, neel)
                .died()
                .standsBy(neel);
        story.noted(
                LETTER,
                35,
                REGISSEUR,
                "Het CIZ wijst de aanvraag voor de Wlz af: nog niet blijvend dag en nacht zorg nodig. Bezwaar kan tot zes weken"
                        + " na de datum van de brief.",
                neel);
        story.told(
                TALK,
                21,
                TEAMLID,
                riet,
                "Riet is ziek gemeld op haar werk. Ze slaapt met de telefoon onder haar kussen.",
                riet);
        story.told(
                TALK,
                14,
                TEAMLID,
                neel,
                "Het gas stond twee keer open. Neel vindt een kookplaat zonder gas goed, als haar fluitketel erop kan.",
                neel);
        story.noted(AGREEMENT, 10, TEAMLID, "De thuiszorg komt ook op zondag, tot de brief is beantwoord.", neel);
        story.opens(neel, riet, OpenPart.EVERYTHING);
        var plan = story.plan();
        plan.comes("Gerda")
                .of("Thuishulp Zonneschijn")
                .under(WMO)
                .since(420)
                .hours("2")
                .cost(3_600)
                .why("huishouden")
                .forWhom(neel);
        plan.comes("Zuster Alma")
                .of("Wijkverpleging Klaproos")
                .under(ZVW)
                .since(180)
                .hours("4")
                .why("medicijnen en kousen")
                .forWhom(neel);
        plan.worker(TEAMLID)
                .under(WMO)
                .since(36)
                .why("één iemand die weet hoe het loopt")
                .until(120)
                .forWhom(neel);
        plan.comes("Buurman Kees")
                .under(NONE)
                .since(2_000)
                .why("kijkt elke ochtend of de gordijnen open zijn")
                .toldBy(neel)
                .forWhom(neel);
        plan.wants(neel, "Hier blijven.");
        plan.wants(riet, "Een nacht slapen zonder telefoon.");
        plan.agreed("Bezwaar maken bij het CIZ: de laatste dag is over een week")
                .by(REGISSEUR)
                .due(5)
                .about(neel);
        plan.agreed("Kookplaat zonder gas regelen").by(TEAMLID).due(1).about(neel);
        plan.agreed("Dagbesteding bekijken, op dinsdag, met de bus")
                .byMember(riet)
                .due(8)
                .about(neel);
        story.carers()
                .tellsTheTeam(
                        riet,
                        CarerTopic.HOW_I_AM,
                        7,
                        "Ik slaap met de telefoon naast mijn kussen. Als hij stil is, kijk ik of hij het nog doet.");
        story.carers()
                .whenNoLonger(neel, riet)
                .notAsked(Horizon.MONTH, "de buurvrouw van beneden", "drinkt elke dag koffie met haar")
                .comforts("Een kop thee uit haar eigen kopje.")
                .checked(20);
        return story;
    }

    /** Hardly reads, a drawer of unopened mail, and nine thousand four hundred euros to pay back. */
    static FamilyStory regenkers(LocalDate firstDay) {
        var story = new FamilyStory(10, DemoIds.FILE_REGENKERS, firstDay);
        var gijs = story.member("Gijs", "Regenkers", 39, 6, OTHER);
        story.asks(gijs, TEAMLID, "Werken met fietsen. En geen vreemden over de vloer.", """
                Ik kan een wiel richten met mijn ogen dicht. Lezen kan ik bijna niet, dat weten ze nou wel.
                Ze schreven dat ik geld terug moet. Ik heb die brief in de la gedaan, bij de andere.""");
        story.home("Fabrieksplein 19, Rivierstad", gijs);
        story.network()
                .named("Zus Trees", Circle.FAMILY)
                .kin(Kinship.SIBLING, gijs)
                .tie(Closeness.BROKEN)
                .toldBy(gijs)
                .standsBy(gijs);
        story.told(
                TALK,
                18,
                TEAMLID,
                gijs,
                "Samen de la opengemaakt. Zevenenveertig brieven. De oudste is van twee jaar geleden.",
                gijs);
        story.noted(
                LETTER,
                17,
                REGISSEUR,
                "De gemeente wil € 9.400 van het pgb terug. De brief is vier weken oud; bezwaar kan nog.",
                gijs);
        story.noted(
                NOTE,
                12,
                REGISSEUR,
                "De gemeente wees naar het CIZ, het CIZ wees terug. Wij vragen beide aan één tafel.",
                gijs);
        story.told(
                AGREEMENT, 5, TEAMLID, gijs, "Gijs mag een dag meelopen bij de fietsenmaker. Samira fietst mee.", gijs);
        var plan = story.plan();
        plan.worker(TEAMLID)
                .under(WMO)
                .since(18)
                .hours("3")
                .why("samen de post doen")
                .until(90)
                .forWhom(gijs);
        plan.comes("Coby")
                .of("Schuldhulp Rivierstad")
                .under(WGS)
                .since(6)
                .why("rust in de brieven")
                .forWhom(gijs);
        plan.comes("Fietsenmaker Teun")
                .under(NONE)
                .since(3)
                .why("een dag per week meelopen")
                .toldBy(gijs)
                .forWhom(gijs);
        plan.worker(KIM).under(WMO).since(200).hours("2").until(30).forWhom(gijs);
        var bikes = plan.wants(gijs, "Werken met fietsen.");
        plan.agreed("Bezwaar maken tegen het terugbetalen").by(REGISSEUR).due(7).about(gijs);
        plan.agreed("Post voorlezen en sorteren").by(TEAMLID).due(0).about(gijs);
        plan.agreed("Meelopen bij Teun").byMember(gijs).due(2).goal(bikes).about(gijs);
        return story;
    }
}
