package id.linimasa.ui.window;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Files dragged from another program: JavaFX makes such a board itself alone, so that its inner parts are asked
/// for one.
final class DroppedFiles {

    private DroppedFiles() {}

    /// Hovers over a node with the files and lets go of them, on the FX thread.
    static void on(Node target, List<Path> files) {
        try {
            Dragboard board = board();
            board.setContent(
                    Map.of(DataFormat.FILES, files.stream().map(Path::toFile).toList()));
            for (EventType<DragEvent> type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
                Event.fireEvent(target, event(type, target, board));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JavaFX makes no dragboard", e);
        }
    }

    private static Dragboard board() throws ReflectiveOperationException {
        Class<?> toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
        Object made = toolkit.getMethod("getToolkit").invoke(null);
        Object clipboard = toolkit.getMethod("createLocalClipboard").invoke(made);
        Class<?> kind = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object dragged = Proxy.newProxyInstance(
                kind.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, values) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.COPY)
                        : method.invoke(clipboard, values));
        Method create = Dragboard.class.getDeclaredMethod("createDragboard", kind);
        create.setAccessible(true);
        return (Dragboard) create.invoke(null, dragged);
    }

    private static DragEvent event(EventType<DragEvent> type, Node target, Dragboard board) {
        Bounds bounds = target.getBoundsInLocal();
        Point2D there = target.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        return new DragEvent(
                target,
                target,
                type,
                board,
                bounds.getCenterX(),
                bounds.getCenterY(),
                there.getX(),
                there.getY(),
                TransferMode.COPY,
                null,
                target,
                new PickResult(target, bounds.getCenterX(), bounds.getCenterY()));
    }
}
