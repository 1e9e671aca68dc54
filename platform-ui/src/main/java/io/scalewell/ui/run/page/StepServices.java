package io.scalewell.ui.run.page;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.run.field.FieldInputs;

/** What the parts of a run's page ask for. */
@SpringComponent
record StepServices(Tasks tasks, Runs runs, Members members, Teams teams, FieldInputs inputs) {}
