package io.scalewell.ui.insight.log;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.Registration;
import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.FileInputs;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

/** Logs of other systems: brought in, looked at like our own runs, removed. */
@PermitAll
@Route(value = InsightNavigation.LOGS, layout = MainLayout.class)
public final class EventLogsView extends Screen {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int LOOK_AGAIN_MILLIS = 700;
    private static final int NEVER = -1;

    private final EventLogs logs;
    private final Div content = new Div();
    private final boolean mayImport;
    private Registration polling = () -> {};

    EventLogsView(Workspace workspace, EventLogs logs) {
        super(workspace);
        this.logs = logs;
        mayImport = workspace.me().role().mayDesign();
        showTitle(getTranslation("logs.title"));
        header().way(new Crumb(getTranslation("insight.title"), InsightNavigation.INSIGHTS))
                .subtitle(getTranslation("logs.subtitle"));
        content.addClassName("sw-stack");
        if (mayImport) {
            add(upload());
        }
        add(content);
    }

    private Upload upload() {
        var upload =
                FileInputs.one(UploadHandler.toTempFile((metadata, file) -> importFile(metadata.fileName(), file)));
        upload.setAcceptedFileTypes(".xes", ".csv", ".gz");
        upload.setMaxFileSize(MAX_BYTES);
        var button = new Button(getTranslation("logs.upload"), new Icon(Symbol.IMPORT));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(rejected -> problems().attempt(() -> {
            throw new Invalid("/file", getTranslation("logs.upload.rejected"));
        }));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void importFile(String name, File file) {
        problems().attempt(() -> {
            try (var bytes = Files.newInputStream(file.toPath())) {
                logs.importFrom(name, format(name), bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        refresh();
    }

    private static EventLogFormat format(String name) {
        return name.toLowerCase(Locale.ROOT).contains(".csv") ? EventLogFormat.CSV : EventLogFormat.XES;
    }

    private void refresh() {
        problems().find(logs::list).ifPresent(all -> {
            content.removeAll();
            follow(all.stream().anyMatch(log -> log.state() == EventLogState.IMPORTING));
            if (all.isEmpty()) {
                content.add(
                        new EmptyState(Symbol.TABLE, getTranslation("logs.empty"), getTranslation("logs.empty.text")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("sw-list");
            all.forEach(log -> list.add(new EventLogRow(workspace(), log, mayImport, () -> askDelete(log))));
            content.add(list);
        });
    }

    /** Looks again and again while a log is being read; what it reads is no event that a screen could listen to. */
    private void follow(boolean importing) {
        getUI().ifPresent(ui -> ui.setPollInterval(importing ? LOOK_AGAIN_MILLIS : NEVER));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        polling = attached.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.remove();
        detached.getUI().setPollInterval(NEVER);
        super.onDetach(detached);
    }

    /** Its cases and events are gone for good, so this is asked twice. */
    private void askDelete(ImportedEventLog log) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("logs.delete.of", log.name()));
        dialog.setText(getTranslation("logs.delete.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("logs.delete"));
        dialog.addConfirmListener(confirm -> {
            if (problems().attempt(() -> logs.delete(log.id()))) {
                refresh();
            }
        });
        dialog.open();
    }
}
