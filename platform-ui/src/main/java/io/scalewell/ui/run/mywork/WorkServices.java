package io.scalewell.ui.run.mywork;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;

/** What the parts of the screen ask for. */
@SpringComponent
@UIScope
record WorkServices(
        WorkList list,
        MyWork work,
        Tasks tasks,
        Runs runs,
        Members members,
        Teams teams,
        Acknowledgements acknowledgements,
        SetUpProgress setUp) {}
