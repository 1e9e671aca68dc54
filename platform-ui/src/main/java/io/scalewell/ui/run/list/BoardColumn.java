package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.ui.shell.Workspace;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A column of a board: its name, how many cards it has and may have, and the first of them. */
final class BoardColumn extends Section {

    /** @param onLimit told of another limit, or null where none can be agreed on */
    BoardColumn(
            Workspace workspace,
            BoardGrouping grouping,
            RunBoard.Column column,
            @Nullable Consumer<@Nullable Integer> onLimit) {
        addClassName("sw-board-column");
        getElement().setAttribute("data-column", column.key());
        var title = new H2(new Span(title(grouping, column)));
        title.addClassName("sw-board-head");
        title.add(onLimit == null ? count(column) : limit(column, onLimit));
        var list = new OrderedList();
        list.addClassName("sw-board-cards");
        column.cards().forEach(card -> list.add(new BoardCard(workspace, grouping, card)));
        add(title, list);
        if (column.cards().isEmpty()) {
            var none = new Paragraph(getTranslation("runs.board.none"));
            none.addClassName("sw-board-empty");
            add(none);
        } else if (column.count() > column.cards().size()) {
            var rest = new Paragraph(getTranslation(
                    "runs.board.rest", number(column.count() - column.cards().size())));
            rest.addClassName("sw-board-empty");
            add(rest);
        }
    }

    private String title(BoardGrouping grouping, RunBoard.Column column) {
        return switch (grouping) {
            case STEP -> column.title();
            case STATE -> getTranslation("task.state." + column.key());
            case OWNER -> column.key().isEmpty() ? getTranslation("runs.board.nobody") : column.title();
        };
    }

    private Span count(RunBoard.Column column) {
        var count = new Span(words(column));
        count.addClassName("sw-board-count");
        count.setClassName("sw-board-count-over", column.isOverLimit());
        return count;
    }

    private Component limit(RunBoard.Column column, Consumer<@Nullable Integer> onLimit) {
        var button = new NativeButton(words(column));
        button.addClassName("sw-board-count");
        button.setClassName("sw-board-count-over", column.isOverLimit());
        button.setTitle(getTranslation("runs.board.limit.set"));
        var field = new IntegerField(getTranslation("runs.board.limit"));
        field.setMin(1);
        field.setMax(999);
        field.setStepButtonsVisible(true);
        field.setClearButtonVisible(true);
        field.setHelperText(getTranslation("runs.board.limit.help"));
        field.setValue(column.limit());
        var popover = new Popover();
        popover.setTarget(button);
        var save = new Button(getTranslation("runs.board.limit.save"), click -> {
            if (!field.isInvalid()) {
                popover.close();
                onLimit.accept(field.getValue());
            }
        });
        save.addClickShortcut(Key.ENTER).listenOn(popover);
        var form = new Div(field, save);
        form.addClassName("sw-form");
        popover.add(form);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.focus();
            }
        });
        return new Div(button, popover);
    }

    private String words(RunBoard.Column column) {
        if (column.limit() == null) {
            return number(column.count());
        }
        return getTranslation(
                column.isOverLimit() ? "runs.board.over" : "runs.board.of", number(column.count()), column.limit());
    }

    private static String number(int count) {
        return count > RunBoard.MOST_COUNTED ? RunBoard.MOST_COUNTED + "+" : String.valueOf(count);
    }
}
