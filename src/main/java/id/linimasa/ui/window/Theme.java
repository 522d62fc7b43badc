package id.linimasa.ui.window;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Light or dark: AtlantaFX's Primer with the colours of Linimasa, which `dark.css` changes below a root in the
/// state `:dark`.
public enum Theme {
    LIGHT,
    DARK;

    /// The regular one last: fonts of one family that are neither bold nor italic replace each other, and the others
    /// are still found by their full names.
    private static final List<String> FONTS = List.of("Inter-SemiBold.ttf", "Inter-Italic.ttf", "Inter-Regular.ttf");

    private static final PseudoClass DARK_ROOT = PseudoClass.getPseudoClass("dark");

    /// Loads the fonts that every text of the window is set in; once a program.
    static void loadFonts() {
        for (String name : FONTS) {
            URL font = Theme.class.getResource("/id/linimasa/timeline/fonts/" + name);
            if (font != null) {
                Font.loadFont(font.toExternalForm(), 13);
            }
        }
    }

    /// Gives a scene this look; its popups and dialogs follow. Used on the FX thread alone.
    ///
    /// @param percent of the usual size of letters
    void applyTo(Scene scene, int percent) {
        String base = new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
            Window.getWindows().addListener((ListChangeListener<Window>) Theme::dressOpened);
        }
        dress(scene, percent);
    }

    /// Gives a scene that is not shown yet the sheets of this look, on any thread; the rest follows from what is
    /// shown. Both palettes are among the sheets and a state of the root chooses: for another look no sheet is read
    /// anew, and no node looks for its styles anew.
    ///
    /// @param percent of the usual size of letters
    void dress(Scene scene, int percent) {
        List<String> wanted = List.of(sheet("light"), sheet("dark"), FontSizes.scaled(sheet("linimasa"), percent));
        if (!scene.getStylesheets().equals(wanted)) {
            scene.getStylesheets().setAll(wanted);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_ROOT, this == DARK);
    }

    /// What opens over a window looks as that window does.
    private static void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window opened : change.getAddedSubList()) {
                Window owner = owner(opened);
                if (owner != null) {
                    boolean dark =
                            owner.getScene().getRoot().getPseudoClassStates().contains(DARK_ROOT);
                    opened.getScene().getRoot().pseudoClassStateChanged(DARK_ROOT, dark);
                }
            }
        }
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case PopupWindow popup -> popup.getOwnerWindow();
            case Stage stage -> stage.getOwner();
            default -> null;
        };
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/id/linimasa/ui/" + name + ".css");
        if (sheet == null) {
            throw new IllegalStateException("the program lacks its stylesheet " + name + ".css");
        }
        return sheet.toExternalForm();
    }

    /// The other one.
    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
