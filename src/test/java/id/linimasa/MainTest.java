package id.linimasa;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void mainIsNoJavaFxApplicationSoThatTheCommandLineStartsWithoutAToolkit() {
        assertThat(Application.class.isAssignableFrom(Main.class)).isFalse();
    }
}
