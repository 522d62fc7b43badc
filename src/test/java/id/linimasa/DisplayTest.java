package id.linimasa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxHasADisplayWhereItsEnvironmentNamesOne() {
        assertThat(Display.present("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Display.present("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Display.present("Linux", "", Map.of("DISPLAY", " "))).isFalse();
        assertThat(Display.present("Linux", "", Map.of())).isFalse();
    }

    @Test
    void windowsAndMacHaveOneWithoutAWord() {
        assertThat(Display.present("Windows 11", "", Map.of())).isTrue();
        assertThat(Display.present("Mac OS X", "", Map.of())).isTrue();
    }

    @Test
    void theHeadlessPlatformOfJavaFxNeedsNoScreen() {
        assertThat(Display.present("Linux", "Headless", Map.of())).isTrue();
    }
}
