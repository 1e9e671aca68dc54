package io.scalewell.ui.run.list;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.tenancy.Organizations;

/** What the layouts of the list of runs ask for. */
@SpringComponent
@UIScope
record RunListServices(Runs runs, RunBoards boards, BulkChanges changes, Organizations organizations) {}
