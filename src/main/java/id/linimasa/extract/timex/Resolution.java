package id.linimasa.extract.timex;

import id.linimasa.model.TimexType;

/// A reading with its value and the reason for it.
record Resolution(TimexType type, TimexValue value, Because because) {
    static Resolution date(String value, Because because) {
        return new Resolution(TimexType.DATE, TimexValue.parse(value), because);
    }

    static Resolution date(TimexValue value, Because because) {
        return new Resolution(TimexType.DATE, value, because);
    }
}
