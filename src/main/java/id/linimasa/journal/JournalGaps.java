package id.linimasa.journal;

import id.linimasa.model.Bilingual;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Finds numbers that no record has, less those that a repair noted as lost. Sees the records of one scan, in order.
final class JournalGaps {
    /// The kind of record that tells which numbers are lost for good: `{"lost":[[from, to], …]}`, both inclusive.
    static final String LOST = "lost";

    private final Segments segments;
    private final List<Gap> gaps = new ArrayList<>();
    private final NavigableSet<Long> lost = new TreeSet<>();
    private long expected = 1;

    /// @param after the record that stands behind the gap
    private record Gap(long from, long to, JournalPosition after) {}

    JournalGaps(Path folder) {
        this.segments = new Segments(folder);
    }

    void see(JournalEntry entry) {
        if (entry.sequence() > expected) {
            gaps.add(new Gap(expected, entry.sequence() - 1, entry.position()));
        }
        expected = Math.max(expected, entry.sequence() + 1);
        if (entry.kind().equals(LOST)) {
            for (JsonNode range : entry.data().path(LOST)) {
                for (long n = range.path(0).asLong(0); n <= range.path(1).asLong(-1); n++) {
                    lost.add(n);
                }
            }
        }
    }

    /// The numbers that are missing and that nobody knows of, as ranges with both ends inclusive.
    List<long[]> ranges() {
        return gaps.stream()
                .filter(g -> !known(g))
                .map(g -> new long[] {g.from(), g.to()})
                .toList();
    }

    List<JournalDamage> found() {
        return gaps.stream().filter(g -> !known(g)).map(this::damage).toList();
    }

    private boolean known(Gap gap) {
        return lost.subSet(gap.from(), true, gap.to(), true).size() == gap.to() - gap.from() + 1;
    }

    private JournalDamage damage(Gap gap) {
        return new JournalDamage(
                segments.file(gap.after().segment()),
                gap.after().offset(),
                0,
                JournalDamage.Kind.GAP,
                new Bilingual(
                        "catatan " + gap.from() + " sampai " + gap.to() + " hilang",
                        "records " + gap.from() + " to " + gap.to() + " are missing"));
    }
}
