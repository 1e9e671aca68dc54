package io.scalewell.ui.run.page;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.run.RunPresence;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskFiles;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.WorkTimes;
import io.scalewell.ui.run.field.FieldInputs;
import io.scalewell.ui.shell.MemberNames;

/** What the parts of a run's page ask for. */
@SpringComponent
@UIScope
record StepServices(
        Tasks tasks,
        MyWork work,
        Runs runs,
        RunPresence presence,
        RunComments comments,
        AddedTasks added,
        WorkTimes times,
        TaskFiles files,
        StoredFiles store,
        Processes processes,
        Migrations migrations,
        Members members,
        MemberNames names,
        Teams teams,
        FieldInputs inputs,
        Guests guests,
        Mails mails) {}
