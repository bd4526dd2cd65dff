// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.util.List;
import nl.passend.pluginapi.careoffice.CareOffice;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.pluginapi.screen.CasePanel;
import nl.passend.pluginapi.screen.CasePanels;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.pluginapi.screen.DashboardTiles;

/** What everybody asks of the ports, under one name each, so that one kept answer serves all. */
public final class PortQuestions {
    public static final Question<MunicipalityProfile, Municipality> MUNICIPALITY = Question.one(
            MunicipalityProfile.class, "municipality.profile", Municipality.class, MunicipalityProfile::municipality);
    public static final Question<MunicipalityOffers, List<Offer>> MUNICIPALITY_OFFERS =
            Question.list(MunicipalityOffers.class, "municipality.offers", Offer.class, MunicipalityOffers::offers);
    public static final Question<MunicipalityRules, RuleBook> MUNICIPALITY_RULES =
            Question.one(MunicipalityRules.class, "municipality.rules", RuleBook.class, MunicipalityRules::rules);
    public static final Question<CareOfficeProfile, CareOffice> CARE_OFFICE = Question.one(
            CareOfficeProfile.class, "careoffice.profile", CareOffice.class, CareOfficeProfile::careOffice);
    public static final Question<CareOfficeContacts, List<Desk>> CARE_OFFICE_DESKS =
            Question.list(CareOfficeContacts.class, "careoffice.desks", Desk.class, CareOfficeContacts::desks);
    public static final Question<CareOfficeOffers, List<Offer>> CARE_OFFICE_OFFERS =
            Question.list(CareOfficeOffers.class, "careoffice.offers", Offer.class, CareOfficeOffers::offers);
    public static final Question<CareOfficeRules, RuleBook> CARE_OFFICE_RULES =
            Question.one(CareOfficeRules.class, "careoffice.rules", RuleBook.class, CareOfficeRules::rules);

    public static final Question<CasePanels, List<CasePanel>> CASE_PANELS =
            Question.list(CasePanels.class, "case.panels", CasePanel.class, CasePanels::panels);
    public static final Question<DashboardTiles, List<DashboardTile>> TILES =
            Question.list(DashboardTiles.class, "dashboard.tiles", DashboardTile.class, DashboardTiles::tiles);

    private PortQuestions() {}
}
