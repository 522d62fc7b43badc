package id.linimasa.index;

import id.linimasa.model.Event;
import id.linimasa.model.EventColumns;
import id.linimasa.model.EventMention;
import id.linimasa.model.Extent;
import id.linimasa.model.Granularity;
import id.linimasa.model.Review;
import id.linimasa.model.TimexMod;

/// The small columns of an event, packed into one number: type, status, granularity and flags, a byte each, below the
/// salience as a float.
final class EventBits {

    private EventBits() {}

    @SuppressWarnings("EnumOrdinal") // the columns are promised to hold ordinals, and an index never outlives them
    static long pack(Event event, EventTimes times) {
        return event.type().ordinal()
                | event.status().ordinal() << 8
                | Granularity.of(event.date()).ordinal() << 16
                | (long) flags(event, times) << 24
                | (long) Float.floatToRawIntBits((float) event.salience()) << 32;
    }

    static byte type(long bits) {
        return (byte) bits;
    }

    static byte status(long bits) {
        return (byte) (bits >> 8);
    }

    static byte granularity(long bits) {
        return (byte) (bits >> 16);
    }

    static byte flags(long bits) {
        return (byte) (bits >> 24);
    }

    static float salience(long bits) {
        return Float.intBitsToFloat((int) (bits >> 32));
    }

    private static int flags(Event event, EventTimes times) {
        EventMention best = event.claims().getFirst().mention();
        String date = event.date();
        return (times.undated() ? EventColumns.UNDATED : 0)
                | (event.unconfirmed() ? EventColumns.UNCONFIRMED : 0)
                | (event.disagreements().isEmpty() ? 0 : EventColumns.DISPUTED)
                | (event.extent() == Extent.THROUGHOUT ? EventColumns.THROUGHOUT : 0)
                | (date != null && approximate(date, best) ? EventColumns.APPROXIMATE : 0)
                | (event.judgement().starred() ? EventColumns.STARRED : 0)
                | (event.judgement().review() == Review.OPEN ? 0 : EventColumns.REVIEWED)
                | (event.judgement().review() == Review.REJECTED ? EventColumns.REJECTED : 0);
    }

    /// A narrowed date (`awal Mei`) covers less than its value says; a value with unknown digits is no exact one.
    private static boolean approximate(String date, EventMention best) {
        return date.indexOf('X') >= 0 || best.mod() == TimexMod.APPROX;
    }
}
