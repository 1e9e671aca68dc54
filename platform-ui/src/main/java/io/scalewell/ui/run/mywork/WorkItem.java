package io.scalewell.ui.run.mywork;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to do: a task of a run, or an action item of a review. */
sealed interface WorkItem {

    UUID id();

    String title();

    /** The key people know it by, such as {@code ONB-42}; empty when there is none. */
    String key();

    DueGroup group(Times times);

    /** By when it has to be done, for the order within a group. */
    @Nullable
    Instant due(Times times);

    /** Where it is worked, or null when there is nothing more to see. */
    @Nullable
    String path();

    /** Whether it can be ticked in the list. */
    boolean completable();

    record OfTask(TaskView task) implements WorkItem {

        @Override
        public UUID id() {
            return task.id().value();
        }

        @Override
        public String title() {
            return task.title();
        }

        @Override
        public String key() {
            return task.run().value();
        }

        @Override
        public DueGroup group(Times times) {
            return DueGroup.of(task.due(), times);
        }

        @Override
        public @Nullable Instant due(Times times) {
            return task.due();
        }

        @Override
        public String path() {
            return RunNavigation.step(task.run(), task.number());
        }

        @Override
        public boolean completable() {
            return task.kind() != StepKind.APPROVAL
                    && task.kind() != StepKind.SUBPROCESS
                    && task.state() != TaskState.BLOCKED;
        }
    }

    record OfActionItem(ActionItem item) implements WorkItem {

        @Override
        public UUID id() {
            return item.id().value();
        }

        @Override
        public String title() {
            return item.title();
        }

        @Override
        public String key() {
            var review = item.review();
            return review == null ? "" : review.value();
        }

        @Override
        public DueGroup group(Times times) {
            return DueGroup.of(item.due(), times);
        }

        @Override
        public @Nullable Instant due(Times times) {
            var day = item.due();
            return day == null
                    ? null
                    : day.plusDays(1).atStartOfDay(times.zone()).toInstant();
        }

        @Override
        public @Nullable String path() {
            return item.review() == null ? null : "reviews/" + item.review();
        }

        @Override
        public boolean completable() {
            return true;
        }
    }
}
