package io.scalewell.ui.run.mywork;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.Query;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The task that the address asks to look at, as in {@code sel=ONB-42.3}.
 *
 * @param number of the step within the run, from 1
 */
record SelectedTask(RunKey run, int number) {

    static final String NAME = "sel";

    private static final Pattern FORM = Pattern.compile("(.{3,40})\\.([0-9]{1,4})");

    static SelectedTask of(TaskView task) {
        return new SelectedTask(task.run(), task.number());
    }

    static Optional<SelectedTask> of(Query query) {
        return query.text(NAME)
                .map(FORM::matcher)
                .filter(form -> form.matches())
                .flatMap(form -> run(form.group(1)).map(run -> new SelectedTask(run, Integer.parseInt(form.group(2)))));
    }

    private static Optional<RunKey> run(String text) {
        try {
            return Optional.of(RunKey.of(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The address that shows it beside the list. */
    String path(Query query) {
        return RunNavigation.MY_WORK + "?" + query.with(NAME, this).parameters().getQueryString();
    }

    @Override
    public String toString() {
        return run + "." + number;
    }
}
