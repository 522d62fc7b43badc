package id.linimasa.timeline;

import id.linimasa.model.EventColumns;

/// Counts over time that are honest about imprecise dates: each event weighs 1, spread evenly over its date; what
/// is told to the month doesn't pile up on the first.
///
/// Weights inside the view add up to the weights of the events inside the view; an open date weighs at its known end.
public final class WeightHistogram {

    private final double[] certain;
    private final double[] spread;

    private WeightHistogram(double[] certain, double[] spread) {
        this.certain = certain;
        this.spread = spread;
    }

    /// Nothing counted.
    static WeightHistogram none() {
        return new WeightHistogram(new double[0], new double[0]);
    }

    /// Counts all events once; linear in their number.
    public static WeightHistogram of(EventColumns events, TimeScale scale, double width, int bins) {
        double binWidth = width / bins;
        double[] certain = new double[bins];
        double[] spread = new double[bins];
        double[] slope = new double[bins + 1];
        for (int row = 0; row < events.size(); row++) {
            if (!DurationClass.onAxis(events, row)) {
                continue;
            }
            if (DurationClass.of(events, row) == DurationClass.OPEN) {
                double bin = scale.x(DurationClass.mark(events, row)) / binWidth;
                if (bin >= 0 && bin < bins) {
                    certain[(int) bin]++;
                }
                continue;
            }
            add(scale.x(events.from()[row]) / binWidth, scale.x(events.to()[row]) / binWidth, certain, spread, slope);
        }
        double level = 0;
        for (int b = 0; b < bins; b++) {
            level += slope[b];
            spread[b] += level;
        }
        return new WeightHistogram(certain, spread);
    }

    /// Adds one event from bin position `a` to `b`: inside one bin it is certain, over several it is spread.
    private static void add(double a, double b, double[] certain, double[] spread, double[] slope) {
        int bins = certain.length;
        if (b <= 0 || a >= bins) {
            return;
        }
        double density = 1 / (b - a);
        double from = Math.max(0, a);
        double to = Math.min(bins, b);
        int first = (int) from;
        int last = (int) Math.min(bins - 1L, (long) Math.ceil(to) - 1);
        if (first >= last) {
            double[] into = b - a <= 1 ? certain : spread;
            into[first] += (to - from) * density;
            return;
        }
        spread[first] += (first + 1 - from) * density;
        spread[last] += (to - last) * density;
        slope[first + 1] += density;
        slope[last] -= density;
    }

    public int bins() {
        return certain.length;
    }

    /// The weight of a bin.
    public double weight(int bin) {
        return certain[bin] + spread[bin];
    }

    /// The part of it that comes from dates longer than a bin.
    public double uncertain(int bin) {
        return spread[bin];
    }

    /// The largest weight of a bin.
    public double most() {
        double most = 0;
        for (int b = 0; b < bins(); b++) {
            most = Math.max(most, weight(b));
        }
        return most;
    }
}
