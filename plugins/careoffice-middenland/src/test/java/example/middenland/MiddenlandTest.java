// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.InboxMessage;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.careoffice.CareOfficeRules;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.screen.CasePanels;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.pluginapi.screen.DashboardTiles;
import nl.passend.plugintestkit.CareOfficeContract;
import nl.passend.plugintestkit.InboxContract;
import nl.passend.plugintestkit.Installed;
import nl.passend.plugintestkit.ScreensContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiddenlandTest implements CareOfficeContract, InboxContract, ScreensContract {
    private static final String NINE_WEEKS = "{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":9}}";

    private final MiddenlandPlugin started = started(Map.of());

    @Override
    public Plugin plugin() {
        return new MiddenlandPlugin();
    }

    @Override
    public CareOfficeProfile careOfficeProfile() {
        return new Middenland();
    }

    @Override
    public CareOfficeContacts careOfficeContacts() {
        return new Middenland();
    }

    @Override
    public CareOfficeOffers careOfficeOffers() {
        var offers = new MiddenlandOffers();
        offers.plugin = started;
        return offers;
    }

    @Override
    public CareOfficeRules careOfficeRules() {
        return new MiddenlandRules();
    }

    @Override
    public CasePanels casePanels() {
        return screens();
    }

    @Override
    public DashboardTiles dashboardTiles() {
        return screens();
    }

    @Override
    public Inbox inbox() {
        var inbox = new MiddenlandInbox();
        inbox.plugin = started;
        return inbox;
    }

    @Override
    public InboxMessage goodMessage() {
        return message(NINE_WEEKS);
    }

    @Test
    void what_comes_in_is_what_people_wait() throws Exception {
        inbox().take(goodMessage());

        assertThat(careOfficeOffers().offers())
                .filteredOn(offer -> offer.id().equals("nachtzorg"))
                .flatExtracting(offer -> offer.waitingTime().stream().toList())
                .containsExactly(new Offer.WaitingTime(9, LocalDate.of(2026, 11, 20)));
        assertThat(dashboardTiles().tiles()).extracting(DashboardTile::figure).contains("9 weken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"measuredOn\":\"gisteren\",\"weeks\":{\"nachtzorg\":9}}",
                "{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"bestaat-niet\":9}}",
                "{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":9.5}}",
                "{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":5000}}",
                "{\"measuredOn\":\"2026-11-20\",\"weeks\":{\"nachtzorg\":\"negen\"}}"
            })
    void what_cannot_be_used_is_refused_and_changes_nothing(String json) throws Exception {
        var before = careOfficeOffers().offers();

        assertThatExceptionOfType(Inbox.Refused.class).isThrownBy(() -> inbox().take(message(json)));
        assertThat(careOfficeOffers().offers()).isEqualTo(before);
    }

    @Test
    void old_waiting_times_need_a_look() {
        assertThat(started.health().state()).isEqualTo(Health.State.GOOD);
        assertThat(started(Map.of("freshDays", "1")).health().state()).isEqualTo(Health.State.CARE);
    }

    private MiddenlandScreens screens() {
        var screens = new MiddenlandScreens();
        screens.plugin = started;
        return screens;
    }

    private static InboxMessage message(String json) {
        return new InboxMessage("waiting-times", json, Installed.NOW);
    }

    private static MiddenlandPlugin started(Map<String, String> settings) {
        var plugin = new MiddenlandPlugin();
        plugin.start(Installed.context(plugin, settings));
        return plugin;
    }
}
