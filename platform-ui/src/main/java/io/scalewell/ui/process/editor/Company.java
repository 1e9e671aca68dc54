package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.shared.process.LiveDrafts.Seat;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The others who have the same draft open: what they save and where they are, for as long as a component is on the screen. */
final class Company {

    private static final Logger LOG = LoggerFactory.getLogger(Company.class);

    private final LiveDrafts drafts;
    private final ProcessKey key;
    private final LongConsumer onSaved;
    private final Consumer<List<Editor>> onPresent;
    private @Nullable Seat seat;

    /**
     * @param onSaved told with the revision that was saved
     * @param onPresent told who else is there
     */
    Company(LiveDrafts drafts, ProcessKey key, LongConsumer onSaved, Consumer<List<Editor>> onPresent) {
        this.drafts = drafts;
        this.key = key;
        this.onSaved = onSaved;
        this.onPresent = onPresent;
    }

    void joinWhileShown(Component component) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var taken = drafts.open(key, new LiveDrafts.Listener() {
                @Override
                public void saved(long revision) {
                    show(ui, () -> onSaved.accept(revision));
                }

                @Override
                public void present(List<Editor> others) {
                    show(ui, () -> onPresent.accept(others));
                }
            });
            seat = taken;
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                taken.close();
                seat = null;
            });
        });
    }

    /** Tells the others where one is. */
    void at(@Nullable String step) {
        var taken = seat;
        if (taken != null) {
            taken.at(step);
        }
    }

    private static void show(UI ui, Command command) {
        try {
            var _ = ui.access(command);
        } catch (UIDetachedException closed) {
            LOG.debug("The editor was closed before it could be told", closed);
        }
    }
}
