package io.scalewell.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.util.function.Function;

/** Reads the keys that an address names. */
public final class RouteKeys {

    private RouteKeys() {}

    /** The key under this route parameter; one of a wrong form does not exist, like any other unknown key. */
    public static <K> K read(BeforeEnterEvent event, String parameter, Function<String, K> form) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return form.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(Message.of("missing.address"));
        }
    }

    /** Whether the path ends in this word. */
    public static boolean endsWith(BeforeEnterEvent event, String word) {
        var segments = event.getLocation().getSegments();
        return !segments.isEmpty() && segments.getLast().equals(word);
    }
}
