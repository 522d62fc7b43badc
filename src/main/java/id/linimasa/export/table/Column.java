package id.linimasa.export.table;

import id.linimasa.model.Bilingual;
import java.util.function.Function;

/// One column of a table.
///
/// @param <R> what a row is made of
/// @param name in the header
/// @param type of its values, as Table Schema (Frictionless) has it
/// @param meaning for the codebook
/// @param cell the value of a row; empty where nothing is known
record Column<R>(String name, Type type, Bilingual meaning, Function<R, String> cell) {

    /// The types of Table Schema that occur.
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        DATETIME
    }

    static <R> Column<R> text(String name, String id, String en, Function<R, String> cell) {
        return new Column<>(name, Type.STRING, new Bilingual(id, en), cell);
    }

    static <R> Column<R> day(String name, String id, String en, Function<R, String> cell) {
        return new Column<>(name, Type.DATE, new Bilingual(id, en), cell);
    }

    static <R> Column<R> whole(String name, String id, String en, Function<R, Integer> cell) {
        return new Column<>(
                name, Type.INTEGER, new Bilingual(id, en), cell.andThen(n -> n == null ? "" : n.toString()));
    }

    static <R> Column<R> number(String name, String id, String en, Function<R, String> cell) {
        return new Column<>(name, Type.NUMBER, new Bilingual(id, en), cell);
    }

    static <R> Column<R> flag(String name, String id, String en, Function<R, Boolean> cell) {
        return new Column<>(name, Type.BOOLEAN, new Bilingual(id, en), cell.andThen(b -> b ? "true" : "false"));
    }
}
