package id.linimasa.article;

import java.io.IOException;

/// An input asks for more than its limits allow; the message says of what.
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
