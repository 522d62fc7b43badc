package id.linimasa.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the window: Feather, one line weight everywhere.
public final class Icons {

    private Icons() {}

    /// An icon in the size of text; its colour comes from the stylesheet.
    public static FontIcon of(Feather shape) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
