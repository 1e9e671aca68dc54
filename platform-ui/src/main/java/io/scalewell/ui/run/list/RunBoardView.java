package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.component.CardBoard;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.page.TextForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work in progress as cards; moving one does the work that lies between. */
final class RunBoardView extends Div implements RunsLayoutView {

    private final Workspace workspace;
    private final RunBoards boards;
    private final Supplier<RunFilter> filter;
    private final ProblemArea problems = new ProblemArea();
    private final Select<BoardGrouping> grouping = new Select<>();
    private final Div question = new Div();
    private final Div nothing = new Div();
    private final CardBoard cards = new CardBoard(this::move);
    private @Nullable RunBoard shown;
    private Query query = Query.empty();

    RunBoardView(Workspace workspace, RunBoards boards, Supplier<RunFilter> filter, Consumer<Query> onChange) {
        this.workspace = workspace;
        this.boards = boards;
        this.filter = filter;
        addClassName("sw-stack");
        grouping.setItems(BoardGrouping.values());
        grouping.setItemLabelGenerator(each -> getTranslation("runs.board.by." + each));
        grouping.setLabel(getTranslation("runs.board.by"));
        grouping.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(query.with("group", change.getValue()));
            }
        });
        cards.addClassName("sw-board");
        cards.getElement().setAttribute("tabindex", "-1");
        var by = new Div(grouping);
        by.addClassName("sw-filters");
        add(by, problems, question, nothing, cards);
    }

    @Override
    public void show(Query asked) {
        query = asked;
        grouping.setValue(asked.constant("group", BoardGrouping.class)
                .orElse(filter.get().process() == null ? BoardGrouping.STATE : BoardGrouping.STEP));
        question.removeAll();
        refresh();
    }

    @Override
    public void refresh() {
        RunFilter asked = filter.get();
        nothing.removeAll();
        if (grouping.getValue() == BoardGrouping.STEP && asked.process() == null) {
            cards.removeAll();
            nothing.add(new EmptyState(
                    Symbol.PROCESS, getTranslation("runs.board.process"), getTranslation("runs.board.process.text")));
            return;
        }
        problems.find(() -> boards.find(new BoardFilter(
                        grouping.getValue(), asked.process(), asked.due() instanceof RunDue.Overdue, asked.text())))
                .ifPresent(board -> show(board, asked.process()));
    }

    private void show(RunBoard board, @Nullable ProcessKey process) {
        shown = board;
        cards.removeAll();
        boolean mayDesign = workspace.me().role().mayDesign();
        for (var column : board.columns()) {
            Consumer<@Nullable Integer> onLimit = mayDesign && process != null && board.grouping() == BoardGrouping.STEP
                    ? limit -> setLimit(process, column.key(), limit)
                    : null;
            cards.add(new BoardColumn(workspace, board.grouping(), column, onLimit));
        }
        if (board.columns().stream().allMatch(column -> column.count() == 0)) {
            nothing.add(new EmptyState(
                    Symbol.CHECK, getTranslation("runs.board.empty"), getTranslation("runs.board.empty.text")));
        }
    }

    private void setLimit(ProcessKey process, String step, @Nullable Integer limit) {
        if (problems.attempt(() -> boards.setLimit(process, step, limit))) {
            refresh();
        }
    }

    private void move(String card, String column) {
        var board = shown;
        if (board == null) {
            return;
        }
        question.removeAll();
        if (needsReason(board, card, column)) {
            question.add(new TextForm("runs.board.reason", "runs.board.move", reason -> move(card, column, reason)));
        } else {
            move(card, column, null);
        }
    }

    /** Going back and stopping are explained to whoever comes after. */
    private static boolean needsReason(RunBoard board, String card, String column) {
        return switch (board.grouping()) {
            case STEP -> position(board, column) < position(board, columnOf(board, card));
            case STATE -> column.equals(TaskState.BLOCKED.name());
            case OWNER -> false;
        };
    }

    private void move(String card, String column, @Nullable String reason) {
        moved(TaskId.of(card), column, reason).ifPresent(done -> {
            var now = done.card();
            new UndoToast(
                            getTranslation("runs.board.moved", now.runName()),
                            () -> moved(now.id(), done.from(), getTranslation("runs.board.back")))
                    .open();
        });
    }

    /** Whoever moved a card stays with it. */
    private Optional<RunBoards.MovedCard> moved(TaskId card, String column, @Nullable String reason) {
        var moved = problems.find(() -> boards.move(card, grouping.getValue(), column, reason));
        refresh();
        moved.ifPresent(done -> cards.focusCard(done.card().id().toString()));
        return moved;
    }

    private static int position(RunBoard board, String column) {
        List<String> keys = board.columns().stream().map(RunBoard.Column::key).toList();
        return keys.indexOf(column);
    }

    private static String columnOf(RunBoard board, String card) {
        return board.columns().stream()
                .filter(column -> column.cards().stream()
                        .anyMatch(each -> each.id().toString().equals(card)))
                .map(RunBoard.Column::key)
                .findFirst()
                .orElse("");
    }

    /** The columns of cards, for tests and for whoever puts the focus there. */
    Component cards() {
        return cards;
    }
}
