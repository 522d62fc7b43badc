package id.linimasa.index;

import java.util.concurrent.CancellationException;

/// A search whose thread was interrupted.
public final class SearchCancelledException extends CancellationException {
    private static final long serialVersionUID = 1L;
}
