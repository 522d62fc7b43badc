package id.linimasa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextWidthsTest {

    private static final TextWidths WIDTHS = new TextWidths();

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void theTableAgreesWithTheFont(TextStyle style) throws Exception {
        String text = "Putin bertemu Guterres · 26 Apr 2022 ≠ “Zelenskyy”";
        try (InputStream in = TextWidths.class.getResourceAsStream(style.face().resource())) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) style.size());
            double drawn = font.getStringBounds(text, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(WIDTHS.width(text, style)).isCloseTo(drawn, within(0.5));
        }
    }

    @Test
    void figuresAreAllOfOneWidth() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(WIDTHS.width("" + digit, TextStyle.BODY)).isEqualTo(WIDTHS.width("0", TextStyle.BODY));
        }
    }

    @Test
    void aTextThatIsTooLongEndsInAnEllipsis() {
        String fit = WIDTHS.fit("Putin bertemu Guterres di Moskow", 120, TextStyle.BODY);
        assertThat(fit).startsWith("Putin bertemu").endsWith("…");
        assertThat(WIDTHS.width(fit, TextStyle.BODY)).isLessThanOrEqualTo(120);
    }

    @Test
    void aTextOfWhichTooLittleWouldRemainIsLeftOut() {
        assertThat(WIDTHS.fit("Putin bertemu Guterres di Moskow", 40, TextStyle.BODY))
                .isEmpty();
        assertThat(WIDTHS.fit("G20", 40, TextStyle.BODY)).isEqualTo("G20");
    }

    @Test
    void whatTheFontLacksIsAQuestionMark() {
        assertThat(WIDTHS.printable("Xi 习 ≠")).isEqualTo("Xi ? ≠");
    }
}
