package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.model.Article;
import id.linimasa.model.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {

    @TempDir
    Path folder;

    @Test
    void aUsersNamesTitlesAndPlacesAreKnownWithoutRebuilding() throws IOException {
        write("persons.tsv", "Zorbana Quill\tMT\tZorby");
        write("titles.tsv", "juru damai\toffice\tJuru Damai");
        write("places.tsv", "Kota Intan\tID\tIntan");
        EntityTagger tagger = new EntityTagger(folder);

        var found = EntityReading.entities(tagger, "", "Juru damai Malta Ovid Tressler menemui Zorby di Intan.");

        assertThat(EntityReading.names(found, EntityKind.PERSON)).isEqualTo("Ovid Tressler; Zorbana Quill");
        assertThat(EntityReading.names(found, EntityKind.PLACE)).isEqualTo("Kota Intan; Malta");
    }

    @Test
    void aUsersRowWinsOverTheProgramsOwn() throws IOException {
        write("persons.tsv", "Moskow Djarot\tID\tMoskow");
        EntityTagger tagger = new EntityTagger(folder);

        var found = EntityReading.entities(tagger, "", "Kemarin Moskow tiba.");

        assertThat(EntityReading.names(found, EntityKind.PERSON)).isEqualTo("Moskow Djarot");
    }

    @Test
    void anExplanationNamesTheRowThatDecided() throws IOException {
        write("persons.tsv", "# orang-orang kita\nZorbana Quill\tMT\tZorby");
        EntityTagger tagger = new EntityTagger(folder);
        Article article = EntityReading.article("", "Presiden Ovid Tressler menemui Zorby di Moskow.");
        String text = article.text();

        assertThat(why(tagger, article, text.indexOf("Zorby"))).endsWith("persons.tsv:2");
        assertThat(why(tagger, article, text.indexOf("Moskow"))).matches("(places|countries)\\.tsv:\\d+");
        assertThat(why(tagger, article, text.indexOf("Tressler"))).startsWith("name after office, titles.tsv:");
        assertThat(tagger.explain(article, List.of(), List.of(), text.indexOf("menemui")))
                .isEmpty();
    }

    @Test
    void aLexiconThatIsNoTextIsNamedInTheError() throws IOException {
        Files.write(folder.resolve("persons.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc3, 0x28});

        assertThatThrownBy(() -> new EntityTagger(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("persons.tsv");
    }

    private static String why(EntityTagger tagger, Article article, int offset) {
        var sentences = new SentenceSplitter().sentences(article);
        return tagger.explain(article, sentences, List.of(), offset)
                .getFirst()
                .why()
                .en();
    }

    private void write(String file, String rows) throws IOException {
        Files.writeString(folder.resolve(file), rows + "\n");
    }
}
