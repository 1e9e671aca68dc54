package io.scalewell.ui.run.page;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.run.field.FieldInputs;
import io.scalewell.ui.shell.MemberNames;

/** What the parts of a run's page ask for. */
@SpringComponent
@UIScope
record StepServices(Tasks tasks, Runs runs, Members members, MemberNames names, Teams teams, FieldInputs inputs) {}
