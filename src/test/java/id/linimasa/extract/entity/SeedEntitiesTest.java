package id.linimasa.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.extract.text.SentenceSplitter;
import id.linimasa.model.Article;
import id.linimasa.model.ArticleId;
import id.linimasa.model.CreationTime;
import id.linimasa.model.Entity;
import id.linimasa.model.EntityKind;
import id.linimasa.model.Extraction;
import id.linimasa.model.Span;
import id.linimasa.model.SpanKind;
import id.linimasa.model.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds what is found in the five seed articles to what a careful reader marked in them. Lines that are no story
/// (`Baca Juga`, menus) are left out here as the reader of articles leaves them out.
class SeedEntitiesTest {

    private static final Map<String, List<Entity>> FOUND = new TreeMap<>();
    private static final Map<String, ArticleId> IDS = new TreeMap<>();
    private static final List<String[]> MARKED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        EntityTagger tagger = new EntityTagger();
        SentenceSplitter splitter = new SentenceSplitter();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Article article = article(Files.readString(seed));
                String file = seed.getFileName().toString();
                IDS.put(file, article.id());
                FOUND.put(file, tagger.entities(article, splitter.sentences(article), List.of()));
            }
        }
        try (var in = SeedEntitiesTest.class.getResourceAsStream("seed-entities.tsv")) {
            assertThat(in).isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .forEach(l -> MARKED.add(l.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_1797ecfe2f8ae7a1.txt",
                "001_578d13920dbd250a.txt",
                "002_cf6360c6cef1af88.txt",
                "003_1bf30830028ed739.txt",
                "004_93fbecafbda3aea8.txt"
            })
    void everyPersonThatAReaderMarksIsFoundAndNoOther(String file) {
        assertThat(names(file, EntityKind.PERSON)).isEqualTo(marked(file, EntityKind.PERSON));
    }

    @Test
    void placesAndBodiesAreFound() {
        int marked = 0;
        int found = 0;
        for (String[] row : MARKED) {
            EntityKind kind = EntityKind.valueOf(row[1]);
            if (kind != EntityKind.PERSON) {
                marked++;
                found += names(row[0], kind).stream().anyMatch(row[2]::equals) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(marked * 95 / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vladimir Putin",
                "Antonio Guterres",
                "Sergey Lavrov",
                "Joe Biden",
                "Emmanuel Macron",
                "Antony Blinken",
                "Recep Tayyip Erdogan",
                "Kamala Harris",
                "Jen Psaki",
                "Stephane Dujarric"
            })
    void eachPersonOfTheSeedsIsOneEntityWithEveryArticleThatNamesThem(String name) {
        EntityLinker.Links links = new EntityLinker().link(extractions());
        Set<String> linked = new TreeSet<>();
        FOUND.forEach((file, entities) -> entities.stream()
                .filter(e -> e.kind() == EntityKind.PERSON
                        && links.of(IDS.get(file), e).name().equals(name))
                .forEach(e -> linked.add(file)));
        Set<String> marked = MARKED.stream()
                .filter(row -> row[1].equals("PERSON") && row[2].equals(name))
                .map(row -> row[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(linked).isNotEmpty().isEqualTo(marked);
    }

    private static List<Extraction> extractions() {
        List<Extraction> all = new ArrayList<>();
        FOUND.forEach(
                (file, entities) -> all.add(new Extraction(IDS.get(file), List.of(), entities, List.of(), List.of())));
        return all;
    }

    private static Set<String> names(String file, EntityKind kind) {
        return FOUND.getOrDefault(file, List.of()).stream()
                .filter(e -> e.kind() == kind)
                .map(Entity::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> marked(String file, EntityKind kind) {
        return MARKED.stream()
                .filter(row -> row[0].equals(file) && row[1].equals(kind.name()))
                .map(row -> row[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Article article(String text) {
        List<TextSpan> spans = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            boolean story = line.strip().length() > 60
                    && !line.startsWith("Baca")
                    && !related(text, start)
                    && !line.endsWith("/Reuters");
            if (story || start == 0) {
                SpanKind kind = start == 0 && line.length() < 130 ? SpanKind.TITLE : SpanKind.BODY;
                spans.add(new TextSpan(new Span(start, start + line.length()), kind));
            }
            start += line.length() + 1;
        }
        ArticleId id = ArticleId.of(text, null, null);
        return new Article(
                id, "seed", text, null, null, null, null, null, CreationTime.UNKNOWN, null, "id", false, spans);
    }

    private static boolean related(String text, int at) {
        int list = text.indexOf("Artikel Terkait");
        return list >= 0 && at > list;
    }
}
