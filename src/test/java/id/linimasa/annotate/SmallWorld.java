package id.linimasa.annotate;

import id.linimasa.model.Article;
import id.linimasa.model.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Few short articles that have much to do with each other: events told by several, copies, names in several spellings,
/// abbreviations that one article explains, visits with meetings, plans that pass.
public final class SmallWorld {
    /// The day of April 2012 on which each is written.
    private static final int[] WRITTEN = {4, 5, 5, 6, 6, 8, 11, 15, 29, 23};

    private static final String[] LINKED = {
        "Menlu Sergey Lavrentov bertemu Menlu Prancis Jean Marchand di Jenewa pada Selasa (3/4/2012).",
        "Menlu Sergei Lavrentov bertemu Jean Marchand di Jenewa pada 3 April 2012. Lavrentov lalu pulang.",
        "Lavrentov bertemu Marchand di Jenewa pada 3 April 2012.",
        "Badan Laut Sedunia (BLS) mengutuk serangan itu pada 5 April 2012, kata Jean Marchand.",
        "BLS mengutuk serangan itu pada 5 April 2012, kata Marchand.",
        "Presiden Adi Purwa akan mengunjungi Wina pada 10 April 2012. Adi Purwa disambut Jean Marchand.",
        "Presiden Adi Purwa bertemu Jean Marchand di Wina pada 10 April 2012.",
        "Presiden Adi Purwa akan bertemu Boris Harenko di Roma pada 20 April 2012.",
        "Boris Harenko dan Adi Purwa tiba di Oslo pada 28 April 2012.",
        "Boris Harenko menelepon Jean Marchand pada 22 April 2012."
    };

    private SmallWorld() {}

    /// The texts; the same seed gives the same ones.
    public static List<String> texts(long seed, int stories) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < LINKED.length; i++) {
            texts.add("Berita singkat\n\n- " + WRITTEN[i] + " April 2012, 10:15 WIB\n\n" + LINKED[i] + "\n");
        }
        new StoryWorld(seed, 6, 30).tellings(stories).forEach(t -> texts.add(t.text()));
        for (int i = 0; i < stories; i += 4) {
            texts.add(texts.get(LINKED.length + i) + "Baca juga: kabar lain.\n"); // a re-post
        }
        return texts;
    }

    /// So many texts of a world of 160 people and four years: few have to do with each other.
    public static List<String> wide(int articles) {
        return new StoryWorld(7, 160, 1500)
                .tellings(articles).stream().map(StoryWorld.Telling::text).toList();
    }

    /// The texts as articles, each once.
    static List<Article> articles(Annotator annotator, long seed, int stories) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts(seed, stories)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            annotator.read(new ByteArrayInputStream(bytes), "berita-" + articles.size() + ".txt", reading -> {
                if (reading instanceof Reading.Found(Article article)
                        && articles.stream().noneMatch(a -> a.id().equals(article.id()))) {
                    articles.add(article);
                }
            });
        }
        return articles;
    }
}
