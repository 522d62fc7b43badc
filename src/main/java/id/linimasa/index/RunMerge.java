package id.linimasa.index;

import java.util.PriorityQueue;

/// Merges rows that stand in ascending runs.
final class RunMerge {

    private RunMerge() {}

    /// The order in which rows ascend by key; rows of equal key stay in the order of their runs.
    ///
    /// @param keys ascending within each run
    /// @param ends one past the last row of each run, ascending
    static int[] order(long[] keys, int[] ends) {
        int size = ends.length == 0 ? 0 : ends[ends.length - 1];
        int[] order = new int[size];
        int[] heads = new int[ends.length];
        PriorityQueue<Integer> byHead = new PriorityQueue<>((a, b) -> {
            int byKey = Long.compare(keys[heads[a]], keys[heads[b]]);
            return byKey != 0 ? byKey : Integer.compare(a, b);
        });
        for (int run = 0; run < ends.length; run++) {
            heads[run] = run == 0 ? 0 : ends[run - 1];
            if (heads[run] < ends[run]) {
                byHead.add(run);
            }
        }
        int filled = 0;
        while (!byHead.isEmpty()) {
            int run = byHead.remove();
            Integer rival = byHead.peek();
            long bound = rival == null ? Long.MAX_VALUE : keys[heads[rival]];
            // one run often leads for long: take all of it that comes before the next run's head
            boolean first = rival != null && run < rival;
            int head = heads[run];
            do {
                order[filled++] = head++;
            } while (head < ends[run] && (rival == null || keys[head] < bound || first && keys[head] == bound));
            heads[run] = head;
            if (heads[run] < ends[run]) {
                byHead.add(run);
            }
        }
        return order;
    }
}
