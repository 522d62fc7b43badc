package id.linimasa.workspace;

import id.linimasa.annotate.Annotator;
import id.linimasa.curation.Curated;
import id.linimasa.curation.Entry;
import id.linimasa.curation.History;
import id.linimasa.curation.Ledger;
import id.linimasa.curation.Standing;
import id.linimasa.index.EventIndex;
import id.linimasa.model.Act;
import id.linimasa.model.Decision;
import id.linimasa.model.Deed;
import id.linimasa.model.Event;
import id.linimasa.model.EventDate;
import id.linimasa.query.EventPage;
import id.linimasa.query.EventQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What people decide in a workspace: the one door to deciding, undoing, and looking at what was decided.
///
/// Safe for any number of threads; one process at a time decides. Every failure of the disk is a [WorkspaceException].
///
/// ```java
/// DecideReport report = workspace.decisions().decide(List.of(new Act.Judge(id, Review.REJECTED)), "Ani", "rangkap");
/// workspace.decisions().undo("Ani");
/// ```
public final class Decisions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 8;

    private final Guard guard;
    private final IndexKeeper keeper;
    private final DecisionLog log;
    private final Function<EventIndex, WorkspaceArticles> articles;
    private final Annotators annotators;
    private final InstantSource clock;

    /// Runs something that the disk may fail.
    interface Guard {
        <T> T run(Work<T> work);
    }

    /// Something that the disk may fail.
    interface Work<T> {
        T run() throws IOException;
    }

    Decisions(
            Guard guard,
            IndexKeeper keeper,
            DecisionLog log,
            Function<EventIndex, WorkspaceArticles> articles,
            Annotators annotators,
            InstantSource clock) {
        this.guard = guard;
        this.keeper = keeper;
        this.log = log;
        this.articles = articles;
        this.annotators = annotators;
        this.clock = clock;
    }

    /// Does all of this that can be done, as one step; on return the events show it, and it is on the disk.
    ///
    /// @param who decides
    /// @param why in their words, may be empty
    /// @throws IllegalArgumentException where nobody decides
    /// @throws WorkspaceException where another process is writing, and nothing is changed; or the disk fails
    public DecideReport decide(List<Act> acts, String who, String why) {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a decision needs a name");
        }
        return change((index, open) -> {
            Anchoring anchoring = new Anchoring(index, open, articles.apply(index), dateReading(), log.ledger());
            List<Deed> deeds = anchoring.deeds(acts);
            return new Decider.Outcome(decisions(deeds, who, why), anchoring.refused());
        });
    }

    private List<Decision> decisions(List<Deed> deeds, String who, String why) {
        if (deeds.isEmpty()) {
            return List.of();
        }
        byte[] random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return List.of(new Decision(id, 0, id, who.strip(), now, why.strip(), deeds));
    }

    private DecideReport change(Decider decider) {
        return guard.run(() -> keeper.decide(decider));
    }

    /// Takes the newest step back that is in force.
    ///
    /// @return what became of it; no decision where there was nothing to undo
    public DecideReport undo(String who) {
        return onOthers(who, Ledger::undoable, Act.Revoke::new);
    }

    /// Puts the step in force again that was undone last, unless something was decided since.
    ///
    /// @return what became of it; no decision where there was nothing to redo
    public DecideReport redo(String who) {
        return onOthers(who, Ledger::redoable, Act.Restore::new);
    }

    private DecideReport onOthers(String who, Function<Ledger, List<Decision>> step, Function<List<String>, Act> act) {
        return change((index, open) -> {
            List<Decision> of = step.apply(log.ledger());
            if (of.isEmpty()) {
                return new Decider.Outcome(List.of(), List.of());
            }
            Anchoring anchoring = new Anchoring(index, open, articles.apply(index), dateReading(), log.ledger());
            List<Deed> deeds = anchoring.deeds(
                    List.of(act.apply(of.stream().map(Decision::id).toList())));
            return new Decider.Outcome(decisions(deeds, who, ""), anchoring.refused());
        });
    }

    /// The step that [#undo] would take back, empty where there is none; see [id.linimasa.curation.DeedTexts].
    public List<Decision> undoable() {
        return ledger().undoable();
    }

    /// The step that [#redo] would put in force again, empty where there is none.
    public List<Decision> redoable() {
        return ledger().redoable();
    }

    /// All deeds, oldest first: none is ever dropped.
    public List<Standing> list() {
        return guard.run(() -> {
            EventIndex index = keeper.index();
            Set<String> held = index.deeds();
            Ledger ledger = log.ledger();
            List<Standing> all = new ArrayList<>();
            for (Decision decision : ledger.decisions()) {
                boolean inForce = ledger.inForce(decision.id());
                for (Entry entry : Ledger.entries(decision)) {
                    all.add(new Standing(entry, inForce, anchored(entry, held, index)));
                }
            }
            return all;
        });
    }

    private static boolean anchored(Entry entry, Set<String> held, EventIndex index) {
        return switch (entry.act()) {
            case Act.OnArticle act -> index.place(act.article()).isPresent();
            case Act.OnDecisions ignored -> true;
            default -> held.contains(entry.id());
        };
    }

    /// The deeds in force that have lost what they are about: shown, never dropped, and in force again as soon as it is
    /// found.
    public List<Entry> unanchored() {
        return list().stream()
                .filter(s -> s.inForce() && !s.anchored())
                .map(Standing::entry)
                .toList();
    }

    /// What became of an event, nothing where there is none of this id.
    public Optional<History> history(String event) {
        return guard.run(() -> {
            Optional<Event> shown = keeper.index().event(event);
            Optional<Curated> curated = shown.isEmpty() ? Optional.empty() : keeper.curated(shown.get());
            Ledger ledger = log.ledger();
            return curated.map(c -> History.of(c.shown(), c.plain(), ledger));
        });
    }

    /// The events of a query that need a look, those in doubt first; [id.linimasa.query.Doubt] tells why.
    ///
    /// @param limit the most events wanted; the page counts all
    public EventPage reviewQueue(EventQuery query, int limit) {
        String text = query.text().isBlank() ? "tinjau:antrean" : "(" + query.text() + ") tinjau:antrean";
        return keeper.index()
                .page(new EventQuery(
                        text,
                        query.people(),
                        query.organisations(),
                        query.places(),
                        query.types(),
                        query.statuses(),
                        query.sources(),
                        query.from(),
                        query.to(),
                        query.certain(),
                        EventQuery.Sort.DOUBT,
                        limit));
    }

    /// Does the acts of a file; see [#decide].
    ///
    /// @return what was decided, and each line that was not done with its reason
    /// @throws WorkspaceException as [#decide] does, or where the file can't be read
    public FileReport decideFile(Path file, String who, String why) {
        DecisionFile.Content<Act> content = DecisionFile.acts(file);
        DecideReport report = decide(content.items(), who, why);
        return FileReport.of(report, content);
    }

    /// Takes in a colleague's decisions that [#exportTo] wrote: new ones that find what they are about and don't
    /// contradict what was decided here, as one step; of several deeds of one decision those that can be done.
    /// Decisions that are here already are passed over.
    public FileReport importFrom(Path file) {
        DecisionFile.Content<Decision> content = DecisionFile.decisions(file);
        DecideReport report = change((index, open) -> new Bringing(index, log.ledger()).outcome(content.items()));
        return FileReport.of(report, content);
    }

    /// Writes the decisions in force.
    ///
    /// @return how many
    public int exportTo(Path file) {
        List<Decision> inForce = inForce();
        DecisionFile.write(inForce, file);
        return inForce.size();
    }

    /// The decisions in force, oldest first.
    public List<Decision> inForce() {
        Ledger ledger = ledger();
        return ledger.decisions().stream()
                .filter(d -> ledger.inForce(d.id()))
                .filter(d -> d.deeds().stream().noneMatch(deed -> deed.act() instanceof Act.OnDecisions))
                .toList();
    }

    /// What a date means that a person typed: `Mei 2021`, `awal pekan ini`, `sebelum 2020`, `2022-04-26`; blank is no
    /// day.
    ///
    /// @param written the day that relative dates hang on, or null
    public Optional<EventDate> date(String typed, @Nullable LocalDate written) {
        return dateReading().read(typed, written);
    }

    private DateReading dateReading() {
        Annotator annotator = annotators.usual();
        return new DateReading(annotator::dates);
    }

    private Ledger ledger() {
        try {
            return log.ledger();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
