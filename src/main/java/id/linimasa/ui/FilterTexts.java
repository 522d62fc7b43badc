package id.linimasa.ui;

import id.linimasa.model.EventStatus;
import id.linimasa.model.EventType;
import id.linimasa.model.Role;
import id.linimasa.query.Change;
import java.time.LocalDate;

/// How a [Filter] is called: `tokoh` `Vladimir Putin`, `jenis` `Pertemuan`, `tanggal` `1 Feb – 30 Apr 2022`.
public final class FilterTexts {

    private final Texts texts;
    private final DateTexts dates;

    /// Speaks the language of the texts.
    public FilterTexts(Texts texts) {
        this.texts = texts;
        this.dates = new DateTexts(texts);
    }

    /// What it narrows, in lower case.
    public String kind(Filter filter) {
        return texts.name("filter", filter.kind());
    }

    /// What it narrows to.
    public String value(Filter filter) {
        return switch (filter.kind()) {
            case TYPE -> texts.name("type", EventType.valueOf(filter.value()));
            case STATUS -> texts.name("status", EventStatus.valueOf(filter.value()));
            case SOURCE -> filter.value().isBlank() ? texts.get("source.unnamed") : filter.value();
            case CHANGE -> texts.name("change", Change.valueOf(filter.value()));
            case ROLE -> role(Role.valueOf(filter.value()));
            case DATE -> days(filter.value());
            case ORGANIZATION, PLACE -> texts.named(filter.value());
            case TEXT, PERSON -> filter.value();
        };
    }

    /// The name of a role as a heading: `Tuan rumah`.
    public String role(Role role) {
        String name = texts.name("role", role);
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    private String days(String value) {
        int dots = value.indexOf("..");
        String first = value.substring(0, dots);
        String last = value.substring(dots + 2);
        if (first.isEmpty()) {
            return texts.get("date.until", dates.shortDay(LocalDate.parse(last)));
        }
        if (last.isEmpty()) {
            return texts.get("date.since", dates.shortDay(LocalDate.parse(first)));
        }
        return dates.brief(LocalDate.parse(first), LocalDate.parse(last));
    }
}
