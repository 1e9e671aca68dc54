package io.scalewell.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryEntry;
import java.util.List;

/** The reader's favourites as the navigation shows them. Who changes them says so here, and the navigation follows at once. */
@SpringComponent
@UIScope
public class Favourites {

    private final Library library;
    private Runnable onChange = () -> {};

    Favourites(Library library) {
        this.library = library;
    }

    List<LibraryEntry> pinned() {
        return library.pinned();
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Favourites were added or taken away, or one of them was retired. */
    public void changed() {
        onChange.run();
    }
}
