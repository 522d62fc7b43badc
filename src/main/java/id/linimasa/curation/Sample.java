package id.linimasa.curation;

import id.linimasa.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Draws a random sample of events, stratified by type: each type has a share as large as among all events, by largest
/// remainders. The same events, size and seed give the same sample.
public final class Sample {

    private Sample() {}

    private record Stratum(List<Event> events, double share) {
        double remainder() {
            return share - Math.floor(share);
        }
    }

    /// At most `size` events in random order.
    ///
    /// @param seed of the random numbers
    public static List<Event> of(Collection<Event> events, int size, long seed) {
        Random random = new Random(seed);
        Map<String, List<Event>> types = new TreeMap<>();
        for (Event event : events) {
            types.computeIfAbsent(event.type().name(), t -> new ArrayList<>()).add(event);
        }
        double rate = events.isEmpty() ? 0 : Math.min(1, size / (double) events.size());
        List<Stratum> strata = new ArrayList<>();
        for (List<Event> all : types.values()) {
            all.sort(Comparator.comparing(Event::id));
            Collections.shuffle(all, random);
            strata.add(new Stratum(all, all.size() * rate));
        }
        List<Event> sample = new ArrayList<>();
        strata.forEach(s -> sample.addAll(s.events().subList(0, (int) s.share())));
        int missing = Math.min(size, events.size()) - sample.size();
        strata.stream()
                .sorted(Comparator.comparingDouble(Stratum::remainder).reversed())
                .limit(Math.max(0, missing))
                .filter(s -> s.events().size() > (int) s.share())
                .forEach(s -> sample.add(s.events().get((int) s.share())));
        Collections.shuffle(sample, random);
        return sample;
    }
}
