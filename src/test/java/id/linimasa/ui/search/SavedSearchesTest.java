package id.linimasa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.linimasa.query.EventQuery;
import id.linimasa.ui.BackgroundTasks;
import id.linimasa.ui.Filter;
import id.linimasa.ui.QueryEdit;
import id.linimasa.ui.Results;
import id.linimasa.ui.SampleLibrary;
import id.linimasa.ui.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final Filter PUTIN = new Filter(Filter.Kind.PERSON, "Vladimir Putin");

    @TempDir
    Path folder;

    private final Selection selection = new Selection();

    private SavedSearches open() {
        Results results = new Results(selection, SampleLibrary.threeEvents(), BackgroundTasks.sameThread());
        return new SavedSearches(selection, results, folder);
    }

    @Test
    void aSavedSearchIsFoundAgainInTheNextWindow() {
        SavedSearches first = open();
        selection.toggle(PUTIN);
        selection.ask(q -> new QueryEdit(q).text("kata\\dengan\ttab").done());
        first.save(" Putin ");
        SavedSearch read = open().saved().getFirst();
        assertThat(read.name()).isEqualTo("Putin");
        assertThat(read.on(EventQuery.ALL)).isEqualTo(selection.query());
    }

    @Test
    void aSavedRangeOfTimeLeavesWhoIsAskedFor() {
        SavedSearches searches = open();
        selection.toggle(PUTIN);
        selection.ask(q -> new QueryEdit(q)
                .days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31))
                .done());
        searches.saveRange("Kuartal I");
        assertThat(searches.saved().getFirst().range()).isTrue();
        selection.clear();
        Filter guterres = new Filter(Filter.Kind.PERSON, "Antonio Guterres");
        selection.toggle(guterres);
        searches.ask(searches.saved().getFirst());
        assertThat(selection.query().people()).containsExactly("Antonio Guterres");
        assertThat(selection.query().to()).isEqualTo(LocalDate.of(2022, 3, 31));
    }

    @Test
    void whatIsAskedIsNotedOnceAndWordsBeingTypedCountAsOne() {
        SavedSearches searches = open();
        selection.ask(q -> new QueryEdit(q).text("pert").done());
        selection.ask(q -> new QueryEdit(q).text("pertemuan").done());
        selection.toggle(PUTIN);
        selection.back();
        assertThat(searches.recent()).extracting(s -> s.filters().size()).containsExactly(1, 2);
        assertThat(searches.recent().getFirst().filters()).containsExactly(new Filter(Filter.Kind.TEXT, "pertemuan"));
        searches.remember();
        assertThat(open().recent()).hasSize(2);
    }

    @Test
    void aSavedSearchCanBeForgotten() {
        SavedSearches searches = open();
        selection.toggle(PUTIN);
        searches.save("Putin");
        searches.remove(searches.saved().getFirst());
        assertThat(open().saved()).isEmpty();
    }

    @Test
    void damagedLinesAreLeftOut() throws IOException {
        Files.write(folder.resolve("searches.tsv"), List.of("rusak", "a\tWARNA=merah", "b\tPERSON=Putin"));
        assertThat(open().saved()).extracting(SavedSearch::name).containsExactly("b");
    }
}
