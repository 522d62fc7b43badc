package id.linimasa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.annotate.Annotator;
import id.linimasa.curation.Entry;
import id.linimasa.curation.Standing;
import id.linimasa.model.Act;
import id.linimasa.model.ArticleId;
import id.linimasa.model.Event;
import id.linimasa.model.Review;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seeded sequences of acts on the sample articles.
class DecisionsPropertyTest {
    private static final int ACTS = 25;
    private static final EventQuery ALL = query("tinjau:semua");

    @TempDir
    Path temp;

    private static EventQuery query(String text) {
        return new EventQuery(
                text,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                EventQuery.Sort.DATE,
                Integer.MAX_VALUE);
    }

    private Workspace seeds(String name) {
        Workspace workspace = Workspace.open(temp.resolve(name));
        workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        return workspace;
    }

    private static List<Event> events(Workspace workspace) {
        return workspace.page(ALL).events().stream()
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    /// One short line an event, so that a failure shows what differs.
    private static List<String> states(Workspace workspace) {
        return events(workspace).stream()
                .map(e -> e.id() + " " + e.type() + " " + e.title().id() + " " + e.date() + " " + e.status() + " "
                        + e.place() + " "
                        + e.participants().stream().map(p -> p.name()).toList() + " "
                        + e.claims().stream().map(c -> c.id()).toList() + " " + e.judgement() + " "
                        + Integer.toHexString(e.hashCode()))
                .toList();
    }

    /// All events by their claims; ids depend on the order in which articles came.
    private static TreeMap<String, String> told(Workspace workspace) {
        TreeMap<String, String> told = new TreeMap<>();
        for (Event e : events(workspace)) {
            String claims =
                    e.claims().stream().map(c -> c.id()).sorted().toList().toString();
            told.put(
                    claims,
                    e.type() + " " + e.title() + " " + e.date() + e.range() + " " + e.status() + " " + e.participants()
                            + " " + e.place() + " " + e.judgement());
        }
        return told;
    }

    private static void act(Workspace workspace, RandomActs acts, int count) {
        for (int i = 0; i < count; i++) {
            Act act = acts.next(events(workspace));
            workspace.decisions().decide(List.of(act), "Ani", "");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoingStepByStepGivesEveryEarlierStateAndRedoingTheLast(long seed) {
        try (Workspace workspace = seeds("a" + seed)) {
            List<List<String>> states = new ArrayList<>(List.of(states(workspace)));
            RandomActs acts = new RandomActs(seed);
            while (states.size() <= ACTS) {
                Act act = acts.next(events(workspace));
                if (!workspace
                        .decisions()
                        .decide(List.of(act), "Ani", "")
                        .decisions()
                        .isEmpty()) {
                    states.add(states(workspace));
                }
            }
            for (int i = ACTS - 1; i >= 0; i--) {
                workspace.decisions().undo("Ani");
                assertThat(states(workspace)).as("state %d", i).containsExactlyElementsOf(states.get(i));
            }
            assertThat(workspace.decisions().undoable()).isEmpty();
            for (int i = 1; i <= ACTS; i++) {
                workspace.decisions().redo("Ani");
            }
            assertThat(states(workspace)).containsExactlyElementsOf(states.getLast());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void replayingTheJournalGivesTheLastState(long seed) throws IOException {
        List<String> last;
        try (Workspace workspace = seeds("b" + seed)) {
            RandomActs acts = new RandomActs(seed);
            act(workspace, acts, ACTS);
            workspace.decisions().undo("Ani");
            workspace.decisions().undo("Ani");
            last = states(workspace);
        }
        delete(temp.resolve("b" + seed).resolve("index"));
        try (Workspace workspace = Workspace.open(temp.resolve("b" + seed))) {
            assertThat(states(workspace)).containsExactlyElementsOf(last);
            workspace.decisions().redo("Ani");
            assertThat(workspace.decisions().redoable()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void anyOrderOfReimportAndReextractionLeavesEveryDecisionInForceOrReported(long seed) throws IOException {
        Path folder = temp.resolve("c" + seed);
        TreeMap<String, String> last;
        List<String> unanchored;
        try (Workspace workspace = seeds("c" + seed)) {
            RandomActs acts = new RandomActs(seed);
            Random random = new Random(seed);
            for (int round = 0; round < 8; round++) {
                act(workspace, acts, 1 + random.nextInt(5));
                disturb(workspace, random);
                everyDeedIsInForceOrReported(workspace);
            }
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            everyDeedIsInForceOrReported(workspace);
            last = told(workspace);
            unanchored = ids(workspace.decisions().unanchored());
        }
        delete(folder.resolve("index"));
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(told(workspace)).isEqualTo(last);
            assertThat(ids(workspace.decisions().unanchored())).isEqualTo(unanchored);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whatIsDeletedAndReadAgainIsAsItWasDecided(long seed) {
        try (Workspace workspace = seeds("e" + seed)) {
            act(workspace, new RandomActs(seed), ACTS);
            TreeMap<String, String> before = told(workspace);
            List<String> unanchored = ids(workspace.decisions().unanchored());
            Random random = new Random(seed);
            for (int round = 0; round < 4; round++) {
                disturb(workspace, random);
            }
            workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
            assertThat(told(workspace)).isEqualTo(before);
            assertThat(ids(workspace.decisions().unanchored())).isEqualTo(unanchored);
        }
    }

    private static void disturb(Workspace workspace, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> {
                List<ArticleId> articles = events(workspace).stream()
                        .flatMap(e -> e.articles().stream())
                        .sorted(Comparator.comparing(ArticleId::value))
                        .toList();
                workspace.delete(articles.get(random.nextInt(articles.size())));
            }
            case 1 -> workspace.reextract();
            default -> workspace.importFiles(List.of(Path.of("seeds")), ImportListener.NONE);
        }
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).sorted().toList();
    }

    private static void everyDeedIsInForceOrReported(Workspace workspace) {
        Set<String> held = new HashSet<>();
        events(workspace).forEach(e -> held.addAll(e.judgement().deeds()));
        Set<String> reported = Set.copyOf(ids(workspace.decisions().unanchored()));
        Map<ArticleId, Act.SetWritten> written = new HashMap<>();
        for (Standing standing : workspace.decisions().list()) {
            String id = standing.entry().id();
            Act act = standing.entry().act();
            if (standing.inForce() && act instanceof Act.SetWritten to) {
                written.put(to.article(), to);
            }
            if (standing.inForce() && !(act instanceof Act.OnDecisions) && !(act instanceof Act.OnArticle)) {
                assertThat(held.contains(id) || reported.contains(id)).as(id).isTrue();
            }
            if (standing.inForce() && act instanceof Act.OnArticle on) {
                assertThat(workspace.article(on.article()).isPresent()).as(id).isNotEqualTo(reported.contains(id));
            }
        }
        written.forEach((id, to) -> workspace
                .article(id)
                .ifPresent(a -> assertThat(a.created().date()).isEqualTo(to.date())));
    }

    @Test
    void anActIsToldOnceWhenItIsSeen() {
        try (Workspace workspace = seeds("f")) {
            List<String> seen = new ArrayList<>();
            Event event = events(workspace).getFirst();
            workspace.addListener(() -> seen.add(workspace
                    .event(event.id())
                    .orElseThrow()
                    .judgement()
                    .review()
                    .name()));
            workspace.decisions().decide(List.of(new Act.Judge(event.id(), Review.ACCEPTED)), "Ani", "");
            assertThat(seen).containsExactly("ACCEPTED");
            workspace.decisions().undo("Ani");
            assertThat(seen).containsExactly("ACCEPTED", "OPEN");
        }
    }

    @Test
    void aJudgedEventIsStillFoundByOtherNamesOfThoseInIt() {
        try (Workspace workspace = seeds("g")) {
            Annotator annotator = new Annotator();
            Set<String> others = new TreeSet<>();
            events(workspace)
                    .forEach(e -> e.participants().forEach(p -> others.addAll(annotator.otherNames(p.name()))));
            Map<String, List<String>> before = found(workspace, others);
            assertThat(before.values()).anyMatch(ids -> !ids.isEmpty());
            List<Act> acts = events(workspace).stream()
                    .map(e -> (Act) new Act.Judge(e.id(), Review.ACCEPTED))
                    .toList();
            workspace.decisions().decide(acts, "Ani", "");
            assertThat(found(workspace, others)).isEqualTo(before);
        }
    }

    private static Map<String, List<String>> found(Workspace workspace, Set<String> names) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String name : names) {
            EventQuery query = query("tokoh:\"" + name + "\"");
            found.put(
                    name,
                    workspace.page(query).events().stream()
                            .map(Event::id)
                            .sorted()
                            .toList());
        }
        return found;
    }

    @Test
    void aStepOfAnotherProcessIsSeenAndUndone() {
        try (Workspace one = seeds("d");
                Workspace two = Workspace.open(temp.resolve("d"))) {
            List<String> first = states(one);
            act(one, new RandomActs(5), 3);
            two.refresh();
            assertThat(states(two)).containsExactlyElementsOf(states(one));
            while (!two.decisions().undoable().isEmpty()) {
                two.decisions().undo("Budi");
            }
            one.refresh();
            assertThat(states(one)).containsExactlyElementsOf(first);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
