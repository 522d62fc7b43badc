package id.linimasa.cli;

import id.linimasa.model.Bilingual;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.query.EventQuery;
import id.linimasa.query.PartialDate;
import id.linimasa.query.Vocabulary;
import id.linimasa.workspace.Workspace;
import id.linimasa.workspace.WorkspaceException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which events of which workspace a command works on: `events`, `export`, `render` and `sheet` ask alike.
final class QueryOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "Pencarian, mis. / query, e.g.: tokoh:putin jenis:pertemuan tanggal:2022-02..2022-04"
                    + " (events --help-query)")
    private List<String> words = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Ikut serta; dapat diulang / takes part; may be repeated: all must")
    private List<String> people = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Hari pertama / first day: 2022, 2022-04, 2022-04-26")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Hari terakhir, termasuk / last day, inclusive")
    private @Nullable String to;

    @Option(names = "--type", split = ",", paramLabel = "T", description = "Jenis / type: pertemuan, MEETING …")
    private List<String> types = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "S",
            description = "Status: terjadi, direncanakan, OCCURRED, PLANNED …")
    private List<String> statuses = List.of();

    @Option(
            names = "--certain",
            description = "Hanya yang pasti di dalam rentang / only what surely lies inside the range")
    private boolean certain;

    @Option(
            names = "--sort",
            paramLabel = "date|salience|relevance|doubt",
            defaultValue = "date",
            description = "Urutan / order (${DEFAULT-VALUE})")
    private EventQuery.Sort sort = EventQuery.Sort.DATE;

    @Option(names = "--limit", paramLabel = "N", description = "Paling banyak / at most")
    private int limit = Integer.MAX_VALUE;

    /// Opens the workspace.
    ///
    /// @throws WorkspaceException where there is none
    Workspace open() {
        return workspace.openExisting();
    }

    /// Whether the query has words, not options alone.
    boolean asksInWords() {
        return !words.isEmpty();
    }

    /// The question.
    ///
    /// @throws ParameterException where a date, type or status is none
    EventQuery query() {
        Optional<PartialDate> first = date("--from", from);
        Optional<PartialDate> last = date("--to", to);
        if (limit < 0) {
            throw wrong("--limit: harus 0 atau lebih, bukan " + limit, "--limit: 0 or more, not " + limit);
        }
        if (first.isPresent()
                && last.isPresent()
                && last.get().last().isBefore(first.get().first())) {
            throw wrong("--to " + to + " mendahului --from " + from, "--to " + to + " is before --from " + from);
        }
        return new EventQuery(
                String.join(" ", words),
                people,
                Set.of(),
                Set.of(),
                constants("--type", types, Vocabulary::type, EventType.class, Vocabulary.TYPE_WORDS),
                constants("--status", statuses, Vocabulary::status, EventStatus.class, Vocabulary.STATUS_WORDS),
                Set.of(),
                first.map(PartialDate::first).orElse(null),
                last.map(PartialDate::last).orElse(null),
                certain,
                sort,
                limit);
    }

    private Optional<PartialDate> date(String option, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            throw wrong(
                    option + ": \"" + text + "\" bukan tanggal; contoh: 2022, 2022-04, 2022-04-26",
                    option + ": \"" + text + "\" is no date; examples: 2022, 2022-04, 2022-04-26");
        }
        return date;
    }

    private <E extends Enum<E>> Set<E> constants(
            String option, List<String> words, Function<String, Optional<E>> meaning, Class<E> type, Bilingual known) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String word : words) {
            constants.add(meaning.apply(word)
                    .orElseThrow(() -> wrong(
                            option + ": \"" + word + "\" tidak dikenal; yang ada: " + known.id(),
                            option + ": \"" + word + "\" is not known; there are: " + known.en())));
        }
        return constants;
    }

    private WrongUsage wrong(String indonesian, String english) {
        return new WrongUsage(spec.commandLine(), indonesian, english);
    }
}
