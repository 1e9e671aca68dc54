package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an action and a list cost does not grow with the run or the page. */
@BackendTest
class FewStatementsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private CountedStatements statements;

    private Office office;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    @Test
    void completingCostsTheSameInLongRun() {
        int few = completingFirstOf(3);
        int many = completingFirstOf(500);

        assertThat(many).isEqualTo(few).isEqualTo(2);
    }

    @Test
    void startingCostsTheSameForLongProcess() {
        ProcessKey few = publish(3);
        ProcessKey many = publish(500);
        office.start(few, Map.of());
        office.start(many, Map.of());

        int forFew = statements.during(() -> office.start(few, Map.of()));

        assertThat(statements.during(() -> office.start(many, Map.of())))
                .isEqualTo(forFew)
                .isLessThanOrEqualTo(3);
    }

    @Test
    void listsAndPagesCostTheSameForManyRows() {
        ProcessKey process = publish(3);
        RunKey first = office.start(process, Map.of());
        int runList = listingRuns();
        int taskList = listingTasks();
        for (int count = 0; count < 20; count++) {
            office.start(process, Map.of());
        }

        assertThat(listingRuns()).isEqualTo(runList).isLessThanOrEqualTo(5);
        assertThat(listingTasks()).isEqualTo(taskList).isLessThanOrEqualTo(6);
        assertThat(statements.during(() -> office.run(first))).isLessThanOrEqualTo(8);
    }

    private int completingFirstOf(int steps) {
        RunKey run = office.start(publish(steps), Map.of());
        TaskId first = office.id(run, "s0");
        return statements.during(() -> office.call(() -> tasks.act(first, new TaskAction.Complete(Map.of()))));
    }

    private int listingRuns() {
        return statements.during(() -> office.call(() -> runs.list(RunFilter.all(), PageRequest.first())));
    }

    private int listingTasks() {
        return statements.during(() -> office.call(() -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first())));
    }

    private ProcessKey publish(int steps) {
        return office.publish(SampleProcesses.inOrder(IntStream.range(0, steps)
                .mapToObj(number -> SampleProcesses.step("s" + number))
                .toArray(Step[]::new)));
    }
}
