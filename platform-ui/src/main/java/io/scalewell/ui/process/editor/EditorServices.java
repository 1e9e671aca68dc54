package io.scalewell.ui.process.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.process.DueDates;
import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.run.ServiceLevels;
import io.scalewell.ui.shell.MemberNames;

/** What the parts of the editor ask for. */
@SpringComponent
@UIScope
record EditorServices(
        Processes processes,
        Publications publications,
        Comparisons comparisons,
        LiveDrafts drafts,
        LiveEvents events,
        ProcessDiagrams diagrams,
        DueDates dueDates,
        StoredFiles files,
        Automations automations,
        Members members,
        Teams teams,
        ServiceLevels serviceLevels,
        MemberNames names) {}
