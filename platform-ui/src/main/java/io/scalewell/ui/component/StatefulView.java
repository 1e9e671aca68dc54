package io.scalewell.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableSupplier;
import io.scalewell.shared.problem.Problem;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A region whose content has to be fetched. It cannot be made without saying how it looks while loading, empty and
 * failed. A {@link Problem} is no failure of the region: it goes on to the screen's error page.
 *
 * @param <T> what is fetched
 */
public abstract class StatefulView<T> extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(StatefulView.class);

    private final SerializableSupplier<Component> loading;
    private final SerializableSupplier<Component> empty;
    private final SerializableBiFunction<String, Runnable, Component> failed;

    /**
     * @param loading a skeleton in the geometry of the content
     * @param empty why there is nothing, with an action
     * @param failed the banner for an error's id and what its Retry runs
     */
    protected StatefulView(
            SerializableSupplier<Component> loading,
            SerializableSupplier<Component> empty,
            SerializableBiFunction<String, Runnable, Component> failed) {
        this.loading = loading;
        this.empty = empty;
        this.failed = failed;
        showLoading();
    }

    /** Fetches what is shown. */
    protected abstract T fetch();

    protected abstract boolean isEmpty(T value);

    /** Draws it; only called when it is not empty. */
    protected abstract Component draw(T value);

    /** Fetches and shows again. What is seen stays until the new content is there. */
    public final void reload() {
        show(content());
    }

    protected final void showLoading() {
        show(loading.get());
        getElement().setAttribute("aria-busy", "true");
    }

    private Component content() {
        try {
            var value = fetch();
            return isEmpty(value) ? empty.get() : draw(value);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            var id = "e-"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("{} could not be shown ({})", getClass().getSimpleName(), id, e);
            return failed.apply(id, this::reload);
        }
    }

    private void show(Component content) {
        removeAll();
        add(content);
        getElement().removeAttribute("aria-busy");
    }
}
