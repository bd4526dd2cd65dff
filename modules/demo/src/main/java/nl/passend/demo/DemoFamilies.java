// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static nl.passend.cases.EntryKind.AGREEMENT;
import static nl.passend.cases.EntryKind.LETTER;
import static nl.passend.cases.EntryKind.NOTE;
import static nl.passend.cases.EntryKind.TALK;
import static nl.passend.cases.HelpLaw.JEUGDWET;
import static nl.passend.cases.HelpLaw.NONE;
import static nl.passend.cases.HelpLaw.OTHER;
import static nl.passend.cases.HelpLaw.SCHOOL;
import static nl.passend.cases.HelpLaw.WGS;
import static nl.passend.cases.HelpLaw.WLZ;
import static nl.passend.cases.HelpLaw.WMO;
import static nl.passend.cases.HelpLaw.ZVW;
import static nl.passend.cases.HouseholdRole.CHILD;
import static nl.passend.cases.HouseholdRole.PARENT;
import static nl.passend.cases.LifeDomain.FAMILY;
import static nl.passend.cases.LifeDomain.FREE_TIME;
import static nl.passend.cases.LifeDomain.HEALTH;
import static nl.passend.demo.DemoIds.REGISSEUR;
import static nl.passend.demo.DemoIds.TEAMLID;
import static nl.passend.demo.FamilyInstruments.level;
import static nl.passend.demo.FamilyInstruments.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.Horizon;
import nl.passend.cases.Kinship;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.Voice;
import nl.passend.cases.Weighing;

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
        story.supporterNotes(
                DemoIds.CLIENTONDERSTEUNER,
                mirre,
                9,
                "Aan tafel zegt Mirre overal ja op. In de gang zegt ze wat ze echt wil. Volgende keer eerst de gang.");
        zonnewolkPlan(story.plan(), mirre, tycho, lente, mos);
        story.plan()
                .idea(
                        mirre,
                        TEAMLID,
                        "Misschien past dit: één nacht per week een vaste nachtzorg, zodat u kunt doorslapen.");
        zonnewolkWords(story.words(), mirre, tycho, lente, mos);
        story.meetings()
                .planned(
                        MeetingKind.MDO,
                        8,
                        TEAMLID,
                        "op school",
                        Set.of(lente),
                        List.of(mirre, tycho),
                        List.of("juf Anouk van school", "de huisarts"),
                        Map.of(mirre, "Eerst over de nachten. Daarna pas over school."),
                        "De nachten: wie komt er?",
                        "Hoe gaat het op school?");
        story.meetings()
                .held(
                        MeetingKind.TALK,
                        3,
                        REGISSEUR,
                        "op kantoor",
                        tycho,
                        "Tycho vertelde over zijn werk en over de bedrijfsarts. Hij slaapt slecht.",
                        Optional.of("Joost gaat mee naar de bedrijfsarts."),
                        "Hoe houd je het vol?");
        zonnewolkNetwork(story.network(), mirre, tycho, lente, mos);
        zonnewolkVersions(story.versions(), mirre, tycho, lente, mos);
        zonnewolkCarers(story.carers(), mirre, tycho, lente, mos);
        story.instruments()
                .draws(
                        mirre,
                        90,
                        "Ik ben vooral moe. Verder weet ik het niet.",
                        mark("body", 2),
                        mark("mind", 4),
                        mark("participation", 3),
                        mark("daily-life", 5));
        story.instruments()
                .draws(
                        mirre,
                        20,
                        "Sinds de logeernachten adem ik weer tot halverwege.",
                        mark("body", 4),
                        mark("mind", 5),
                        mark("meaning", 8),
                        mark("quality", 5),
                        mark("participation", 3),
                        mark("daily-life", 6));
        story.documents()
                .putIn(
                        REGISSEUR,
                        DocumentKind.DECISION,
                        "Brief van het zorgkantoor over de meerzorg voor Lente",
                        "brief-meerzorg.pdf",
                        lente);
        story.documents()
                .brought(
                        tycho,
                        DemoIds.ZONNEWOLK_VADER,
                        DocumentKind.LETTER,
                        "Uitnodiging van de bedrijfsarts",
                        "Beste Tycho,\n\nGraag spreek ik u over hoe u uw werk volhoudt. U mag iemand meenemen.\n\nDe bedrijfsarts\n");
        return story;
    }

    /** It grew; she agrees, he does not, and nothing waits for that. */
    private static void zonnewolkVersions(FamilyVersions versions, UUID mirre, UUID tycho, UUID lente, UUID mos) {
        versions.offered(31, REGISSEUR, mirre, "yes", Optional.empty());
        versions.offered(31, REGISSEUR, tycho, "later", Optional.of("Ik kijk eerst of ik er de rust voor vind."));
        versions.ownPlan(mirre, """
                De weekenden doen wij zelf. Tante Roos komt zaterdag, buurman Ab neemt Mos mee naar het voetbalveld.
                Wat wij niet zelf kunnen, is de nacht. Daarvoor vragen wij hulp, met gezichten die Lente kent.""", "tante Roos en buurman Ab", lente, mos);
        versions.kept(24, REGISSEUR, -3, Map.of(mirre, "", tycho, ""), mirre, tycho, lente, mos);
        versions.goesWell("Lente lacht als Mos zingt. Dan ontspant haar hele lijf.", mirre, lente, mos);
        versions.doThemselves(
                "Op zaterdag is er pannenkoekendag, dan doen wij alles zelf.", "wij vieren", mirre, lente, mos);
        versions.agreed("Uitzoeken wie er 's nachts kan komen als Milou ziek is", TEAMLID, 12, lente);
        versions.kept(
                2,
                TEAMLID,
                38,
                Map.of(
                        mirre,
                        "",
                        tycho,
                        "Ik had liever eerst een brief aan het zorgkantoor gezien, en dan pas een rooster."),
                mirre,
                tycho,
                lente,
                mos);
    }

    /** Each of them is somebody too, and chooses who reads it. The plan was gone through a year ago. */
    private static void zonnewolkCarers(FamilyCarers carers, UUID mirre, UUID tycho, UUID lente, UUID mos) {
        carers.tellsTheTeam(
                mirre,
                CarerTopic.HOW_I_AM,
                6,
                "Ik ben moe tot in mijn botten. Gisteren zat ik tien minuten in de auto voor de deur, gewoon omdat het stil was.");
        carers.keepsForThemselves(
                mirre, CarerTopic.HOW_I_AM, 2, "Soms ben ik jaloers op moeders die klagen over zwemles.");
        carers.tellsTheTeam(
                mirre, CarerTopic.TIME_OFF, 6, "Eén weekend per maand logeren, met iemand mee die Lente kent.");
        carers.tellsOneWorker(
                tycho,
                TEAMLID,
                CarerTopic.HOW_I_AM,
                4,
                "Ik sta elke ochtend een uur eerder op om even alleen te zijn.");
        carers.tellsTheTeam(
                mos, CarerTopic.HOW_I_AM, 5, "Ik vind Lente lief. Ik wil ook een keer dat het over mij gaat.");
        carers.whenNoLonger(lente, mirre, tycho)
                .saysYesTonight("Tante Roos", 40, "Roos zelf")
                .saysYes(
                        Horizon.MONTH,
                        "Tante Roos",
                        "099 123 46 71",
                        "woont dan bij ons in, overdag met de vier vaste helpers",
                        40,
                        "Roos zelf")
                .notAsked(Horizon.MONTH, "Logeerhuis de Zevensprong", "voor de weekenden")
                .notAsked(Horizon.FOR_GOOD, "Tante Roos", "wij durven het nog niet te vragen")
                .joy("Ze maakt een hoog geluidje en kijkt u lang aan.")
                .fear("Ze wordt stil, balt haar vuisten en kijkt weg.")
                .comforts("Zachtjes zingen, en uw hand plat op haar buik.")
                .day(
                        "Om zeven uur wakker, eerst tien minuten liggen. Na het eten muziek. Om zeven uur ’s avonds naar bed.")
                .papers("In de blauwe map boven de koelkast. De notaris belt u als wij allebei wegvallen.")
                .checked(372);
    }

    /** One truth is not looked for: each tells how they see it. */
    private static void zonnewolkWords(FamilyWords words, UUID mirre, UUID tycho, UUID lente, UUID mos) {
        words.reallyAsks(mirre, 14, "Wie blijft er bij Lente, ook 's nachts, zodat ik weer haar moeder kan zijn?");
        words.mayAsk(tycho, "Hoe houd ik mijn werk én mijn gezin?");
        words.wishes(mirre, "Dan slaap ik drie nachten per week door en zit Mos op voetbal.");
        words.wishes(mos, "Dan komt papa elke zaterdag kijken.");
        words.tells(Voice.READER, lente, mirre, """
                Lente praat met haar ogen. Kijkt ze weg, dan is het te veel. Lacht ze hard en wordt ze warm, dan heeft ze pijn.
                Blij is ze van water, van Mos die zingt, en van iedere ochtend hetzelfde.""");
        words.tells(Voice.RELATIVE, mirre, "tante Roos", """
                Mirre zegt altijd dat het wel gaat. Ik zie haar staand in slaap vallen bij het aanrecht.""");
        words.tells(Voice.PROFESSIONAL, lente, "Samira van team Rivierenwijk", """
                Met vier vaste gezichten is Lente rustiger. Wij wisselen daar niet meer in zonder het met Mirre en Tycho te bespreken.""");
        words.tellsOneWorker(tycho, TEAMLID, """
                Ik durf thuis niet te zeggen dat ik het soms niet meer kan. Op mijn werk weten ze van niets.""");
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
        story.words().reallyAsks(ilse, 9, "Hoe zorgen twee huizen voor één Pim?");
        story.words()
                .keepsForThemselves(
                        noor, "Ik schrijf dit voor mezelf: het gaat beter op dagen dat niemand iets vraagt.");
        story.words().wishes(noor, "Dan kies ik zelf met wie ik praat.");
        story.meetings()
                .planned(
                        MeetingKind.TALK,
                        6,
                        REGISSEUR,
                        "in het park",
                        Set.of(noor),
                        List.of(noor),
                        List.of(),
                        Map.of(noor, "Ik wil lopen onder het praten, niet zitten."),
                        "Wie mag er mee naar de behandelaar?");
        story.meetings()
                .planned(
                        MeetingKind.ROUND_TABLE,
                        13,
                        TEAMLID,
                        "op school",
                        Set.of(pim),
                        List.of(ilse, koen),
                        List.of("de mentor van Pim"),
                        Map.of(ilse, "Pim vraagt of de rugzak op school mag blijven."),
                        "Eén plan voor Pim");
        story.logsInAs(noor, DemoIds.DAUWTRAP_DOCHTER);
        story.logsInAs(ilse, DemoIds.DAUWTRAP_MOEDER);
        story.logsInAs(koen, DemoIds.DAUWTRAP_VADER);
        dauwtrapPlan(story.plan(), noor, pim, ilse, koen);
        dauwtrapNetwork(story.network(), noor, pim, ilse, koen);
        story.versions().offered(26, REGISSEUR, ilse, "yes", Optional.empty());
        story.versions().offered(26, REGISSEUR, koen, "no", Optional.of("Ik wil eerst weten wat de meester ziet."));
        story.versions().goesWell("Pim zegt nu zelf wanneer hij wil wisselen.", ilse, pim);
        story.versions().kept(10, REGISSEUR, 32, Map.of(ilse, ""), pim);
        story.carers()
                .whenNoLonger(pim, ilse)
                .notAsked(Horizon.MONTH, "Oma Tine", "haalt Pim dan van school")
                .comforts("Zijn knuffelvos, en een kwartier met rust laten.")
                .checked(30);
        story.carers()
                .keepsForThemselves(
                        noor, CarerTopic.HOW_I_AM, 3, "Als Pim buikpijn heeft, denkt iedereen aan Pim. Ik ook.");
        story.instruments()
                .draws(noor, 12, "Op school hoor ik nergens bij.", mark("participation", 2), mark("meaning", 6));
        story.instruments()
                .judged(
                        TEAMLID,
                        ilse,
                        35,
                        level("finances", 3, "Zij houdt de post bij in een map."),
                        level("housing", 5, "De huur loopt goed."),
                        level("network", 4, "Haar moeder en een buurvrouw springen bij."));
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
        story.lookedAtSafety(
                7,
                REGISSEUR,
                SafetyOutcome.WORRY,
                "Sanne-Fay slaapt met de lamp aan. Kiki vroeg wie er aan de deur komt. Rik belde het team om het adres.",
                "Niemand zegt iets aan de telefoon. De school laat Kiki alleen met Sanne-Fay of Joost mee. Wij bellen Sanne-Fay elke avond"
                        + " om acht uur.",
                3,
                sanneFay,
                kiki,
                job);
        story.stepped(
                7,
                REGISSEUR,
                MeldcodeStep.SIGNALS,
                "Rik belde drie keer in een week en vroeg waar de kinderen slapen. Kiki tekent steeds een dichte deur. Job slaapt slecht.");
        story.stepped(
                6,
                TEAMLID,
                MeldcodeStep.CONSULT,
                "Veilig Thuis gevraagd, zonder naam. Hun raad: houd het adres geheim, spreek een teken af en weeg het samen.");
        story.stepped(
                6,
                REGISSEUR,
                MeldcodeStep.TALK,
                "Met Sanne-Fay gepraat, op school. Niet met Rik: dat brengt hen in gevaar. Zij wil hulp, en dat Kiki weer durft te slapen.");
        story.weighed(
                5,
                REGISSEUR,
                "social-work",
                Map.of(Weighing.SUSPICION, true, Weighing.DANGER, true),
                "Samen gewogen. Het gaat al lang mis: Rik sloeg, en hij zoekt hen weer. De slotenmaker komt; tot dan bellen wij elke avond.");
        story.decided(
                5,
                REGISSEUR,
                true,
                true,
                "Sanne-Fay wist het eerst en was erbij: samen gemeld. Veilig Thuis en wij spraken af wie belt. Joost blijft komen.");
        story.words().reallyAsks(sanneFay, 6, "Hoe blijft het rustig, met één gezicht en zonder weer zo'n traject?");
        story.words().tellsOneWorker(sanneFay, TEAMLID, "Als er iemand aan de deur staat, doe ik het licht uit.");
        story.meetings()
                .planned(
                        MeetingKind.TALK,
                        4,
                        REGISSEUR,
                        "waar Sanne-Fay wil",
                        Set.of(sanneFay, kiki, job),
                        List.of(sanneFay),
                        List.of(),
                        Map.of(sanneFay, "Geen nieuwe mensen aan tafel."),
                        "De nieuwe school van Kiki");
        story.words().wishes(rik, "Dan zie ik mijn kinderen weer, op een plek die goed is.");
        story.logsInAs(sanneFay, DemoIds.LANTAARNMAAN_MOEDER);
        story.logsInAs(rik, DemoIds.LANTAARNMAAN_EX);
        lantaarnmaanPlan(story.plan(), sanneFay, kiki, rik);
        story.plan().keptIdea(sanneFay, TEAMLID, "Eén vast nummer bellen, en steeds dezelfde die opneemt.");
        lantaarnmaanNetwork(story.network(), sanneFay, kiki, job, rik);
        story.versions().goesWell("Ik heb om hulp gevraagd voordat het misging.", sanneFay, sanneFay);
        story.versions().kept(5, REGISSEUR, 20, Map.of(sanneFay, ""), sanneFay, kiki, job);
        story.carers()
                .whenNoLonger(kiki, sanneFay)
                .saysYes(Horizon.MONTH, "Marlie", "099 123 46 81", "de kinderen slapen dan bij haar", 8, "Marlie zelf")
                .fear("Ze zegt niets meer en gaat onder de tafel zitten.")
                .comforts("Het licht aan, en niet vragen waarom.")
                .checked(8);
        story.documents()
                .brought(
                        sanneFay,
                        DemoIds.LANTAARNMAAN_MOEDER,
                        DocumentKind.REPORT,
                        "Wat ik bij de politie heb verteld",
                        "Ik heb verteld wat er op die avond gebeurde. De politie maakt er een verslag van.\n");
        return story;
    }

    /** Fourteen at the door, nine of them without an end; Kim leaves and Bo follows. */
    private static void zonnewolkPlan(FamilyPlan plan, UUID mirre, UUID tycho, UUID lente, UUID mos) {
        plan.comes("Yente")
                .of("thuis, met pgb")
                .under(WLZ)
                .since(900)
                .hours("14")
                .cost(28_600)
                .why("overdag bij Lente")
                .toldBy(mirre)
                .forWhom(lente);
        plan.comes("Fadoua")
                .of("thuis, met pgb")
                .under(WLZ)
                .since(700)
                .hours("12")
                .cost(24_500)
                .why("ochtend en naar school")
                .toldBy(mirre)
                .forWhom(lente);
        plan.comes("Sterre")
                .of("thuis, met pgb")
                .under(WLZ)
                .since(640)
                .hours("9")
                .cost(18_400)
                .why("avond en in bed")
                .toldBy(mirre)
                .forWhom(lente);
        plan.comes("Milou")
                .of("thuis, met pgb")
                .under(WLZ)
                .since(420)
                .hours("16")
                .cost(41_000)
                .why("twee nachten per week")
                .toldBy(mirre)
                .forWhom(lente);
        var kim = plan.worker(DemoIds.KIM)
                .under(JEUGDWET)
                .since(500)
                .hours("4")
                .cost(9_800)
                .why("om het weekend samen iets doen")
                .forWhom(lente);
        var bo = plan.worker(DemoIds.ANDERTEAM)
                .under(JEUGDWET)
                .since(-22)
                .hours("4")
                .cost(9_800)
                .why("om het weekend samen iets doen")
                .forWhom(lente);
        plan.leaves(kim, 21, "Kim komt nog twee keer, één keer samen met Bo.", bo);
        plan.comes("Thirza")
                .of("Wijkverpleging Klaproos")
                .under(ZVW)
                .since(380)
                .hours("5")
                .why("sondevoeding")
                .forWhom(lente);
        plan.comes("Wout")
                .of("Wijkverpleging Klaproos")
                .under(ZVW)
                .since(200)
                .hours("3")
                .forWhom(lente);
        plan.comes("Jikke")
                .of("Revalidatie De Waterlelie")
                .under(ZVW)
                .since(610)
                .hours("1")
                .why("fysiotherapie")
                .until(80)
                .forWhom(lente);
        plan.comes("Bram")
                .of("Revalidatie De Waterlelie")
                .under(ZVW)
                .since(610)
                .hours("1")
                .forWhom(lente);
        plan.comes("Juf Linde")
                .of("School De Regenboogvis")
                .under(SCHOOL)
                .since(450)
                .why("drie ochtenden per week")
                .until(230)
                .forWhom(lente);
        plan.comes("Ruud")
                .of("Hulpmiddelen Springtij")
                .under(WMO)
                .since(90)
                .why("de badlift")
                .forWhom(lente);
        plan.worker(DemoIds.TEAMLID)
                .under(JEUGDWET)
                .since(33)
                .hours("2")
                .why("vast gezicht voor het hele gezin")
                .until(150)
                .forWhom(lente, mos);
        plan.worker(DemoIds.CLIENTONDERSTEUNER)
                .under(WLZ)
                .since(28)
                .why("denkt mee over de brief van het zorgkantoor")
                .forWhom(mirre);
        plan.comes("Opa Jan").under(NONE).since(60).why("rijdt naar voetbal").forWhom(mos);
        plan.comes("Elin")
                .of("Praktijk De Vuurtoren")
                .under(ZVW)
                .since(25)
                .hours("1")
                .why("om te praten")
                .toldBy(tycho)
                .forWhom(tycho);
        var sleep = plan.wants(HEALTH, mirre, "Drie nachten per week doorslapen.");
        plan.wants(Optional.of(FAMILY), lente, "Dezelfde vier gezichten houden.", mirre);
        plan.wants(FREE_TIME, mos, "Naar voetbal, net als de rest van de klas.");
        plan.agreed("Meerzorg opnieuw aanvragen bij het zorgkantoor")
                .by(REGISSEUR)
                .due(8)
                .about(lente);
        plan.agreed("Rooster maken met de vier vaste helpers")
                .by(TEAMLID)
                .due(-1)
                .goal(sleep)
                .about(lente);
        plan.agreed("Bellen over de badlift: gemeente of zorgkantoor?")
                .by(TEAMLID)
                .due(0)
                .about(lente);
        plan.agreed("Opschrijven hoe Lente laat zien dat ze pijn heeft")
                .byMember(mirre)
                .due(5)
                .about(lente);
        plan.agreed("Mos inschrijven bij voetbal").by(TEAMLID).due(-9).done(10).about(mos);
        plan.night(
                        lente,
                        mirre,
                        FamilyPlan.caller(
                                "Tante Roos", "099 123 46 71", "woont twee straten verder, heeft een sleutel"),
                        FamilyPlan.caller("Buurman Ab", "099 123 46 72", "kan bij Mos blijven"),
                        FamilyPlan.caller(
                                "Huisartsenpost", "099 123 46 73", "zoekt vannacht een plek, ook in een logeerhuis"))
                .say("Lente heeft zorg uit de Wlz. De mantelzorg is uitgevallen. Er is vannacht opname nodig.")
                .eats("Alles gepureerd, half rechtop, kleine lepel. Drinken met verdikking.")
                .breathes("Slaapt half rechtop. Reutelt ze, leg haar dan op de linkerzij.")
                .pain("Ze lacht als ze pijn heeft, en trekt haar linkerbeen op.")
                .medicines("Het epilepsiemiddel om 7 en om 19 uur. De spuit tegen een aanval ligt in de bovenste la.")
                .never("Leg haar nooit plat op haar rug. Geef nooit gewoon water.");
    }

    /** What comes for Noor is Noor's alone; what comes for Pim both homes see. */
    private static void dauwtrapPlan(FamilyPlan plan, UUID noor, UUID pim, UUID ilse, UUID koen) {
        plan.comes("Yfke")
                .of("GGZ Wilgenrust")
                .under(JEUGDWET)
                .since(35)
                .hours("1")
                .why("gesprekken op donderdag na school")
                .toldBy(noor)
                .forWhom(noor);
        plan.comes("Meester Daan")
                .of("School De Kompasroos")
                .under(SCHOOL)
                .since(80)
                .why("vast gezicht op school")
                .until(220)
                .forWhom(pim);
        plan.worker(DemoIds.TEAMLID)
                .under(JEUGDWET)
                .since(25)
                .hours("1")
                .why("één plan voor twee huizen")
                .until(120)
                .forWhom(pim);
        plan.comes("Coby")
                .of("Schuldhulp Rivierstad")
                .under(WGS)
                .since(20)
                .why("schulden op orde")
                .toldBy(ilse)
                .forWhom(ilse);
        var plan1 = plan.wants(pim, "Geen buikpijn op vrijdag.");
        plan.wants(noor, "Zelf beslissen wie wat weet.");
        plan.wants(ilse, "Dit jaar uit de schulden.");
        plan.wants(koen, "Niet via de kinderen praten.");
        plan.agreed("Eén brief van school aan beide ouders vragen")
                .by(REGISSEUR)
                .due(3)
                .goal(plan1)
                .about(pim);
        plan.agreed("Noor bellen op haar eigen nummer, na schooltijd")
                .by(TEAMLID)
                .due(1)
                .about(noor);
        plan.agreed("Rekeningen meenemen naar de afspraak")
                .byMember(ilse)
                .due(4)
                .about(ilse);
    }

    /** One face, and what concerns safety with the team alone. */
    private static void lantaarnmaanPlan(FamilyPlan plan, UUID sanneFay, UUID kiki, UUID rik) {
        plan.worker(REGISSEUR).under(WMO).since(13).why("één iemand die blijft").forWhom(sanneFay);
        plan.comes("Veilig Thuis")
                .under(OTHER)
                .since(14)
                .why("veiligheid")
                .teamOnly()
                .forWhom(sanneFay, kiki);
        plan.comes("Juf Roos")
                .of("de nieuwe school")
                .under(SCHOOL)
                .since(9)
                .why("weet wie Kiki mag ophalen")
                .toldBy(sanneFay)
                .forWhom(kiki);
        plan.comes("Tomas")
                .of("Cursus Kalm Water")
                .under(WMO)
                .since(2)
                .why("leren omgaan met boosheid")
                .toldBy(rik)
                .forWhom(rik);
        plan.wants(sanneFay, "Een slot op de deur, een school voor Kiki en slapen.");
        plan.wants(rik, "Leren stoppen voordat het misgaat.");
        plan.agreed("Slotenmaker laten komen").by(REGISSEUR).due(0).about(sanneFay);
        plan.agreed("Overleg met Veilig Thuis voorbereiden")
                .by(TEAMLID)
                .due(2)
                .teamOnly()
                .about(sanneFay, kiki);
    }

    /** Of her own mother Mirre told the team, and nobody else at home. */
    private static void zonnewolkNetwork(FamilyNetwork network, UUID mirre, UUID tycho, UUID lente, UUID mos) {
        network.partners(mirre, tycho);
        network.parent(mirre, lente, mos);
        network.parent(tycho, lente, mos);
        network.named("Tante Roos", Circle.FAMILY)
                .what("zus van Mirre")
                .kin(Kinship.SIBLING, mirre)
                .tie(Closeness.STRONG)
                .helps("heeft een sleutel, woont twee straten verder")
                .phone("099 123 46 71")
                .toldBy(mirre)
                .standsBy(lente, mos);
        network.named("Oma Greet", Circle.FAMILY)
                .what("moeder van Mirre")
                .kin(Kinship.PARENT, mirre)
                .tie(Closeness.STRAINED)
                .helps("belt elke zondag")
                .lives("Berkenhof 2, Heuvelland")
                .toldTheTeam(mirre)
                .standsBy(mirre);
        network.named("Opa Huib", Circle.FAMILY)
                .what("vader van Tycho")
                .kin(Kinship.PARENT, tycho)
                .died()
                .standsBy(mos);
        network.named("Buurman Ab", Circle.NEIGHBOUR)
                .tie(Closeness.GOOD)
                .helps("rijdt Mos op woensdag naar voetbal")
                .phone("099 123 46 72")
                .toldBy(mirre)
                .standsBy(mos);
        network.named("Sem", Circle.SCHOOL)
                .what("vriend van Mos")
                .tie(Closeness.GOOD)
                .standsBy(mos);
    }

    /** What each parent builds up stays in that house; whom Pim counts on both may know. */
    private static void dauwtrapNetwork(FamilyNetwork network, UUID noor, UUID pim, UUID ilse, UUID koen) {
        network.apart(ilse, koen, 1_100);
        network.parent(ilse, noor, pim);
        network.parent(koen, noor, pim);
        network.named("Maartje", Circle.FAMILY)
                .what("partner van Koen")
                .kin(Kinship.PARTNER, koen)
                .tie(Closeness.GOOD)
                .lives("bij Koen")
                .toldTheTeam(koen)
                .standsBy(koen);
        network.named("Oma Tine", Circle.FAMILY)
                .what("moeder van Ilse")
                .kin(Kinship.PARENT, ilse)
                .tie(Closeness.STRONG)
                .helps("haalt Pim op als Ilse werkt")
                .lives("Parelstraat 15, Rivierstad")
                .toldTheTeam(ilse)
                .standsBy(ilse, pim);
        network.named("Trainer Bas", Circle.CLUB)
                .what("judotrainer van Pim")
                .tie(Closeness.GOOD)
                .helps("let op als Pim stil is")
                .toldBy(pim)
                .standsBy(pim);
        network.named("Fleur", Circle.FRIEND)
                .what("vriendin van Noor")
                .tie(Closeness.STRONG)
                .toldTheTeam(noor)
                .standsBy(noor);
    }

    /** Where her sister lives is where she may be found. */
    private static void lantaarnmaanNetwork(FamilyNetwork network, UUID sanneFay, UUID kiki, UUID job, UUID rik) {
        network.apart(sanneFay, rik, 14);
        network.parent(sanneFay, kiki, job);
        network.parent(rik, kiki, job);
        network.siblings(kiki, job);
        network.named("Marlie", Circle.FAMILY)
                .what("zus van Sanne-Fay")
                .kin(Kinship.SIBLING, sanneFay)
                .tie(Closeness.STRONG)
                .helps("daar kunnen zij altijd slapen")
                .phone("099 123 46 81")
                .lives("Lijsterhof 9, Rivierstad")
                .toldTheTeam(sanneFay)
                .standsBy(sanneFay, kiki, job);
        network.named("Oma Dien", Circle.FAMILY)
                .what("moeder van Sanne-Fay")
                .kin(Kinship.PARENT, sanneFay)
                .tie(Closeness.BROKEN)
                .toldTheTeam(sanneFay)
                .standsBy(sanneFay);
        network.named("Olaf", Circle.FAMILY)
                .what("broer van Rik")
                .kin(Kinship.SIBLING, rik)
                .tie(Closeness.STRAINED)
                .helps("daar slaapt Rik nu")
                .toldTheTeam(rik)
                .standsBy(rik);
    }
}
