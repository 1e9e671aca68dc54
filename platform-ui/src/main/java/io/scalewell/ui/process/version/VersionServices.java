package io.scalewell.ui.process.version;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.process.ProcessReviews;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.ui.shell.MemberNames;

/** What the screens of versions ask for. */
@SpringComponent
@UIScope
public record VersionServices(
        Processes processes,
        Comparisons comparisons,
        Publications publications,
        Acknowledgements acknowledgements,
        ProcessReviews reviews,
        MemberNames names) {}
