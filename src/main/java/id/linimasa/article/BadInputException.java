package id.linimasa.article;

import id.linimasa.model.Bilingual;
import java.io.IOException;

/// An input is damaged, or asks for more than its limits allow; the reason says of what.
final class BadInputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    BadInputException(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    BadInputException(Bilingual reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    Bilingual reason() {
        return reason;
    }
}
