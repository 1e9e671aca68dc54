package io.scalewell.ui.process.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.diff.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One property: its old value beside its new one, with what came and went within a text. */
final class ChangeRow extends Div {

    /** Longer stretches that stayed are shown by their ends. */
    private static final int LONGEST_SAME = 240;

    private static final int ENDS = 90;

    ChangeRow(String property, @Nullable String before, @Nullable String after, List<Piece> pieces) {
        addClassName("sw-diff-change");
        var name = new Paragraph(property);
        name.addClassName("sw-diff-property");
        add(name, side("before", before, pieces, Piece.Kind.REMOVED), side("after", after, pieces, Piece.Kind.ADDED));
    }

    private Div side(String which, @Nullable String value, List<Piece> pieces, Piece.Kind shown) {
        var side = new Div();
        side.addClassNames("sw-diff-side", "sw-diff-" + which);
        var label = new Span(getTranslation("versions.compare." + which));
        label.addClassName("sw-diff-label");
        side.add(label);
        var text = new Div();
        text.addClassName("sw-diff-text");
        if (value == null) {
            var nothing = new Span(getTranslation("versions.compare.nothing"));
            nothing.addClassName("sw-quiet");
            text.add(nothing);
        } else if (pieces.isEmpty()) {
            text.add(marked(shown, value));
        } else {
            pieces.stream()
                    .filter(piece -> piece.kind() == Piece.Kind.SAME || piece.kind() == shown)
                    .forEach(piece -> text.add(marked(piece.kind(), piece.text())));
        }
        side.add(text);
        return side;
    }

    private static Component marked(Piece.Kind kind, String text) {
        return switch (kind) {
            case SAME -> new Span(shortened(text));
            case ADDED -> tagged("ins", text);
            case REMOVED -> tagged("del", text);
        };
    }

    private static HtmlContainer tagged(String tag, String text) {
        var container = new HtmlContainer(tag);
        container.setText(text);
        return container;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SAME
                ? text
                : text.substring(0, ENDS) + " … " + text.substring(text.length() - ENDS);
    }
}
