package id.linimasa.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeQualityTest {

    @Test
    void articlesOfOneHappeningMeetAndThoseOfOthersStayAway() {
        MergeQuality quality = MergeQuality.of(new StoryWorld(1, 14, 200).tellings(600));
        assertThat(quality.claims()).isGreaterThan(500);
        assertThat(quality.precision()).isGreaterThan(0.95);
        assertThat(quality.recall()).isGreaterThan(0.85);
    }
}
