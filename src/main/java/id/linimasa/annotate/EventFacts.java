package id.linimasa.annotate;

import id.linimasa.extract.merge.DateTrust;
import id.linimasa.extract.merge.Outline;
import id.linimasa.extract.merge.Profile;
import id.linimasa.extract.merge.WordSet;
import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.StatusChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outlines of events as bytes.
final class EventFacts {
    private static final EventType[] TYPES = EventType.values();
    private static final EventStatus[] STATUSES = EventStatus.values();
    private static final DateTrust[] TRUSTS = DateTrust.values();

    private EventFacts() {}

    static Keyed keyed(Outline event) {
        return new Keyed(event.id(), Keys.of(event), event.reachFrom(), event.reachTo(), bytes(event));
    }

    @SuppressWarnings("EnumOrdinal") // an index never outlives the form of its documents
    private static byte[] bytes(Outline event) {
        FactWriter out = new FactWriter()
                .text(event.id())
                .number(event.type().ordinal())
                .number(event.status().ordinal())
                .flag(event.unconfirmed())
                .flag(event.dated())
                .signed(event.from())
                .signed(event.to())
                .maybe(event.place())
                .maybe(event.partOf());
        step(out, event.occurred());
        out.number(event.claims().size());
        event.claims().forEach(c -> claim(out, c));
        return out.bytes();
    }

    @SuppressWarnings("EnumOrdinal") // an index never outlives the form of its documents
    private static void step(FactWriter out, @Nullable StatusChange step) {
        out.flag(step != null);
        if (step != null) {
            LocalDate written = step.written();
            out.maybe(written == null ? null : written.toString())
                    .number(step.status().ordinal())
                    .maybe(step.date())
                    .text(step.claim());
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index never outlives the form of its documents
    private static void claim(FactWriter out, Profile claim) {
        out.text(claim.id())
                .text(claim.article())
                .number(claim.type().ordinal())
                .number(claim.status().ordinal())
                .flag(claim.dated())
                .signed(claim.from())
                .signed(claim.to())
                .signed(claim.written())
                .texts(claim.names())
                .number(claim.people().size());
        claim.people().forEach(name -> out.number(claim.names().indexOf(name)));
        out.maybe(claim.place())
                .ascending(claim.words().numbers())
                .number(claim.trust().ordinal())
                .number(claim.birth())
                .text(claim.part())
                .texts(claim.former());
    }

    static Outline read(byte[] bytes) {
        FactReader in = new FactReader(bytes);
        return new Outline(
                in.text(),
                TYPES[in.count()],
                STATUSES[in.count()],
                in.flag(),
                in.flag(),
                in.signed(),
                in.signed(),
                in.maybe(),
                in.maybe(),
                step(in),
                claims(in));
    }

    private static @Nullable StatusChange step(FactReader in) {
        if (!in.flag()) {
            return null;
        }
        String written = in.maybe();
        return new StatusChange(
                written == null ? null : LocalDate.parse(written), STATUSES[in.count()], in.maybe(), in.text());
    }

    private static List<Profile> claims(FactReader in) {
        List<Profile> claims = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            claims.add(claim(in));
        }
        return claims;
    }

    private static Profile claim(FactReader in) {
        String id = in.text();
        String article = in.text();
        EventType type = TYPES[in.count()];
        EventStatus status = STATUSES[in.count()];
        boolean dated = in.flag();
        long from = in.signed();
        long to = in.signed();
        int written = Math.toIntExact(in.signed());
        List<String> names = in.texts();
        List<String> people = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            people.add(names.get(in.count()));
        }
        return new Profile(
                id,
                article,
                type,
                status,
                dated,
                from,
                to,
                written,
                people,
                names,
                in.maybe(),
                WordSet.ofSorted(in.ascending()),
                TRUSTS[in.count()],
                in.number(),
                in.text(),
                new HashSet<>(in.texts()));
    }
}
