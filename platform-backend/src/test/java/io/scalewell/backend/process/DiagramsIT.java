package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DiagramsIT {

    private static final ProcessDiagram.Options LANES = new ProcessDiagram.Options(true, Direction.RIGHT);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private ProcessDiagrams diagrams;

    @Autowired
    private Api api;

    private TestOrganization organization;
    private ProcessKey key;

    @BeforeEach
    void publishAndGoOn() {
        organization = organizations.create();
        key = organization
                .call(() -> processes.create(definition("Check it")))
                .summary()
                .key();
        organization.call(() -> processes.publish(key, new Publication("First", null)));
        organization.call(() -> processes.replaceDraft(key, definition("Check it twice"), 1));
    }

    @Test
    void drawsAVersionAndTheDraft() {
        assertThat(titles(organization.call(() -> diagrams.diagram(key, 1, LANES))))
                .containsExactly("Check it");
        assertThat(titles(organization.call(() -> diagrams.diagram(key, 0, LANES))))
                .containsExactly("Check it twice");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.call(() -> diagrams.diagram(key, 2, LANES)));
    }

    @Test
    void callsMembersByTheirNames() {
        ProcessDiagram diagram = organization.call(() -> diagrams.diagram(key, 1, LANES));

        assertThat(diagram.lanes()).extracting(ProcessDiagram.Lane::title).containsExactly("admin");
    }

    @Test
    void isServedForTheNewestVersionUnlessAnotherIsNamed() {
        Api.Client client = api.of(organization);
        String path = "/api/v1/processes/" + key + "/diagram";

        Answer newest = client.get(path);
        Answer draft = client.get(path + "?version=0&lanes=true&direction=down");

        assertThat(newest.status()).as(newest.toString()).isEqualTo(200);
        assertThat(newest.at("/nodes/1/title")).isEqualTo("Check it");
        assertThat(newest.at("/edges/0/points/0/x")).isNotEmpty();
        assertThat(draft.at("/nodes/1/title")).isEqualTo("Check it twice");
        assertThat(draft.at("/direction")).isEqualTo("DOWN");
        assertThat(draft.at("/lanes/0/assignee/member")).isEqualTo(organization.adminEmail());
        assertThat(client.get(path + "?direction=up").status()).isEqualTo(400);
        assertThat(client.get(path + "?version=9").status()).isEqualTo(404);
    }

    private ProcessDefinition definition(String title) {
        Step step = Step.task("check", title)
                .change()
                .assignee(new Assignee.OfMember(organization.adminEmail()))
                .toStep();
        return ProcessDefinition.named("Checking").withStages(List.of(new Stage("Only", false, List.of(step))));
    }

    private static List<String> titles(ProcessDiagram diagram) {
        return diagram.nodes().stream().filter(Node::isStep).map(Node::title).toList();
    }
}
