// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final String SOUND = new String(SampleSounds.SOUND, StandardCharsets.US_ASCII);

    private final Room room = new Room();
    private final Reception reception = new Reception(room);

    @Test
    void plain_sound_keeps_its_sound_and_nothing_of_its_maker() throws IOException {
        byte[] kept = clean(SampleSounds.wav(), FileType.WAV);

        assertThat(kept).hasSize(12 + 24 + 8 + 8_000);
        assertThat(ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(kept.length - 8);
    }

    @Test
    void an_mp3_loses_the_notes_before_and_behind_it() throws IOException {
        byte[] kept = clean(SampleSounds.mp3(), FileType.MP3);

        assertThat(kept).startsWith((byte) 0xFF, (byte) 0xFB).endsWith(SampleSounds.SOUND);
    }

    @Test
    void what_a_telephone_films_keeps_its_place_and_loses_where_and_when() throws IOException {
        byte[] sent = SampleSounds.mp4("vide", "meta");

        byte[] kept = clean(sent, FileType.MP4);

        assertThat(kept).hasSameSizeAs(sent);
        assertThat(SampleFiles.holds(kept, SOUND)).isTrue();
        assertThat(SampleFiles.holds(kept, "toen")).isFalse();
        assertThat(SampleFiles.holds(kept, "vide")).isTrue();
        assertThat(SampleFiles.holds(kept, "meta")).isFalse();
    }

    @Test
    void sound_alone_in_the_same_dress_is_sound() throws IOException {
        byte[] sent = SampleSounds.mp4("soun", "meta");

        assertThat(SampleFiles.holds(clean(sent, FileType.M4A), SOUND)).isTrue();
    }

    @Test
    void what_a_browser_records_loses_titles_makers_and_moments_whether_lengths_are_told_or_not() throws IOException {
        for (boolean told : new boolean[] {true, false}) {
            byte[] sent = SampleSounds.webm(2, told);

            byte[] kept = clean(sent, FileType.WEBM_SOUND);

            assertThat(kept).hasSameSizeAs(sent);
            assertThat(SampleFiles.holds(kept, SOUND)).isTrue();
            // Cleaned once more nothing changes: what is empty now is room that is read over.
            assertThat(clean(kept.clone(), FileType.WEBM_SOUND)).isEqualTo(kept);
        }
        clean(SampleSounds.webm(1, false), FileType.WEBM);
    }

    @Test
    void a_message_in_ogg_loses_its_notes_and_its_sums_are_right_again() throws IOException {
        for (byte[] sent : new byte[][] {
            SampleSounds.ogg("OpusHead-en-meer", "OpusTags"), SampleSounds.ogg("\1vorbis-en-meer", "\3vorbis")
        }) {
            byte[] kept = clean(sent, FileType.OGG);

            assertThat(kept).hasSameSizeAs(sent);
            assertThat(SampleFiles.holds(kept, SOUND)).isTrue();
            int second = 28 + (kept[27] & 0xFF);
            byte[] page = Arrays.copyOfRange(kept, second, second + 28 + (kept[second + 27] & 0xFF));
            int told = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(22);
            Arrays.fill(page, 22, 26, (byte) 0);
            assertThat(told).isEqualTo(SampleSounds.sum(page));
        }
    }

    @Test
    void what_is_no_recording_is_not_taken_and_says_what_is() throws IOException {
        refused("Beste mevrouw".getBytes(StandardCharsets.US_ASCII), "Kies een opname");
        refused(SampleFiles.photograph(1), "Kies een opname");
        refused(SampleFiles.letter("Beste"), "Kies een opname");
        refused(SampleSounds.ogg("\u0080theora", "\u0081theora"), "Kies een opname");
        refused(SampleSounds.mp4("text"), "gegevens");
        refused(new byte[0], "Kies een opname");
    }

    @Test
    void a_document_is_still_no_place_for_a_recording() {
        assertThatThrownBy(() -> reception.receive(new ByteArrayInputStream(SampleSounds.wav())))
                .isInstanceOf(ProblemException.class);
    }

    /** Whoever sends nonsense that begins as a recording is refused, and nothing hangs or falls over. */
    @Property(tries = 400)
    void nonsense_is_refused_or_kept_and_breaks_nothing(@ForAll byte[] tail, @ForAll byte place) {
        for (byte[] good : new byte[][] {
            SampleSounds.wav(),
            SampleSounds.mp3(),
            SampleSounds.mp4("vide", "meta"),
            SampleSounds.webm(1, false),
            SampleSounds.ogg("OpusHead", "OpusTags")
        }) {
            int at = Math.min(good.length, 4 + (place & 0xFF));
            byte[] sent = Arrays.copyOf(good, good.length);
            System.arraycopy(tail, 0, sent, at, Math.min(tail.length, sent.length - at));
            try (Received received = reception.receiveRecording(new ByteArrayInputStream(sent))) {
                assertThat(received.content().size()).isLessThanOrEqualTo(sent.length);
            } catch (ProblemException why) {
                assertThat(why.fields()).isNotEmpty();
            }
        }
        assertThat(room.left()).isEqualTo(new Room().left());
    }

    private byte[] clean(byte[] sent, FileType type) throws IOException {
        byte[] given = sent.clone();
        try (Received received = reception.receiveRecording(new ByteArrayInputStream(given))) {
            assertThat(received.type()).isEqualTo(type);
            byte[] kept = received.content().in().readAllBytes();
            assertThat(SampleFiles.holds(kept, SampleFiles.SECRET)).isFalse();
            return kept;
        }
    }

    private void refused(byte[] sent, String why) {
        assertThatThrownBy(() -> reception.receiveRecording(new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(one -> assertThat(one.message()).contains(why)));
    }
}
