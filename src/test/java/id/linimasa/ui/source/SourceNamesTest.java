package id.linimasa.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

    private final SourceNames names = new SourceNames(new Texts(Texts.INDONESIAN));

    private static Article article(@Nullable String outlet, @Nullable String day, CreationTime.Evidence kind) {
        String text = outlet + " " + day + " " + kind;
        return new Article(
                ArticleId.of(text, null, outlet),
                "berita.txt",
                text,
                null,
                outlet,
                null,
                null,
                null,
                day == null
                        ? CreationTime.UNKNOWN
                        : new CreationTime(LocalDate.parse(day), kind, null, "baris tanggal"),
                null,
                "id",
                false,
                List.of());
    }

    private static Article printed(@Nullable String outlet, String day) {
        return article(outlet, day, CreationTime.Evidence.BYLINE);
    }

    @Test
    void aSourceIsCalledByItsOutlet() {
        assertThat(names.of(List.of(printed("TOPMEDIA", "2022-04-26"), printed(null, "2022-04-26"))))
                .containsExactly("TOPMEDIA", "tanpa nama media");
    }

    @Test
    void twoReportsOfOneOutletAreToldApartByTheirDays() {
        assertThat(names.of(List.of(
                        printed("Antara", "2022-04-25"),
                        article("Antara", "2022-04-26", CreationTime.Evidence.TEXT),
                        article("Antara", null, CreationTime.Evidence.NONE),
                        printed("Kompas", "2022-04-25"))))
                .containsExactly("Antara · 25 Apr 2022", "Antara · ± 26 Apr 2022", "Antara · Tanpa tanggal", "Kompas");
    }

    @Test
    void reportsOfOneOutletAndDayAreNumberedAndOthersAreNot() {
        assertThat(names.of(List.of(
                        printed("Antara", "2022-04-25"),
                        article("Antara", "2022-04-25", CreationTime.Evidence.METADATA),
                        printed("Antara", "2022-04-26"))))
                .containsExactly("Antara · 25 Apr 2022 (1)", "Antara · 25 Apr 2022 (2)", "Antara · 26 Apr 2022");
    }

    @Test
    void theTipHasAllOfItInTheLanguageOfTheWindow() {
        Article source = article(null, "2022-04-26", CreationTime.Evidence.TEXT);
        assertThat(names.whole(source)).isEqualTo("Tanpa judul\ntanpa nama media · ± 26 Apr 2022 (disimpulkan)");
        assertThat(new SourceNames(new Texts(Locale.ENGLISH)).whole(source))
                .isEqualTo("Untitled\nunnamed outlet · ± 26 Apr 2022 (inferred)");
    }
}
