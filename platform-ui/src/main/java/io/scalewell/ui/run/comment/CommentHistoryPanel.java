package io.scalewell.ui.run.comment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.RunComments;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;

/** How a comment read, the newest first. */
public final class CommentHistoryPanel extends ScreenPanel {

    private final Workspace workspace;
    private final Mentions mentions;

    public CommentHistoryPanel(
            Workspace workspace, RunComments comments, Members members, CommentId id, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        mentions = new Mentions(members);
        setTitle(getTranslation("run.comment.history.title"));
        var problems = new ProblemArea();
        var list = new OrderedList();
        list.addClassName("sw-comments");
        problems.find(() -> comments.versions(id))
                .ifPresent(versions -> versions.forEach(version -> list.add(item(version))));
        var body = new Div(problems, list);
        body.addClassName("sw-stack");
        setBody(body);
    }

    private ListItem item(CommentVersion version) {
        var when = new Span(getTranslation(
                "run.comment.version", version.number(), workspace.times().moment(version.at())));
        when.addClassNames("sw-quiet", "sw-num");
        var item = new ListItem(when, new Markdown(mentions.readable(version.text())));
        item.addClassName("sw-comment");
        return item;
    }
}
