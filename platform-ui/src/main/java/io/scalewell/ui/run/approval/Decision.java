package io.scalewell.ui.run.approval;

import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.run.TaskView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to approve or reject: a step of a run, what an automation wants to do, or a draft of a regulated process. */
sealed interface Decision {

    UUID id();

    String title();

    /** The run's name, or the automation's. */
    String origin();

    String key();

    /** Since when it waits. */
    @Nullable
    Instant since();

    record OfTask(TaskView task) implements Decision {

        @Override
        public UUID id() {
            return task.id().value();
        }

        @Override
        public String title() {
            return task.title();
        }

        @Override
        public String origin() {
            return task.runName();
        }

        @Override
        public String key() {
            return task.run().value();
        }

        @Override
        public @Nullable Instant since() {
            return task.readyAt();
        }
    }

    record OfPublication(PublicationRequest request, String title) implements Decision {

        @Override
        public UUID id() {
            return request.id().value();
        }

        @Override
        public String origin() {
            return request.requestedBy();
        }

        @Override
        public String key() {
            return request.process().value();
        }

        @Override
        public Instant since() {
            return request.requestedAt();
        }
    }

    record OfAutomation(Approval approval) implements Decision {

        @Override
        public UUID id() {
            return approval.id().value();
        }

        @Override
        public String title() {
            return approval.question();
        }

        @Override
        public String origin() {
            return approval.automationName();
        }

        @Override
        public String key() {
            return approval.automation().value();
        }

        @Override
        public Instant since() {
            return approval.requestedAt();
        }
    }
}
