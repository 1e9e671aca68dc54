package io.scalewell.ui.process.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ImportedProcess;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.FileInputs;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes a process of a name, a pasted list or a file, and leads to its editor. */
final class NewProcessPanel extends ScreenPanel {

    private static final int LONGEST_TEXT = 1024 * 1024;

    private final Workspace workspace;
    private final Processes processes;
    private final ProblemArea problems = new ProblemArea();
    private final TextField name = new TextField();
    private final TextArea steps = new TextArea();
    private final Upload upload = upload();

    NewProcessPanel(Workspace workspace, Processes processes, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.processes = processes;
        setTitle(getTranslation("library.new.title"));
        name.setLabel(getTranslation("library.new.name"));
        name.setHelperText(getTranslation("library.new.name.help"));
        name.setMaxLength(200);
        name.setWidthFull();
        name.setAutofocus(true);
        steps.setLabel(getTranslation("library.new.steps"));
        steps.setHelperText(getTranslation("library.new.steps.help"));
        steps.setPlaceholder(getTranslation("library.new.steps.example"));
        steps.setMaxLength(LONGEST_TEXT);
        steps.setMinRows(8);
        steps.setMaxRows(20);
        steps.setWidthFull();
        problems.field("/name", name);
        var create = new Button(getTranslation("library.new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        setBody(form(problems, name, steps, upload));
        setActions(create);
    }

    private Upload upload() {
        var upload =
                FileInputs.one(UploadHandler.inMemory((metadata, bytes) -> importFile(metadata.fileName(), bytes)));
        upload.setAcceptedFileExtensions(".bpmn", ".xml", ".md", ".markdown", ".csv", ".json", ".txt");
        upload.setMaxFileSize(Processes.LARGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("library.new.upload")));
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            problems.say(getTranslation("library.new.upload.rejected"));
        });
        return upload;
    }

    /** A file that was refused is not kept as if it had been taken, and another one may be tried. */
    private void importFile(String fileName, byte[] content) {
        importFrom(format(fileName), content);
        upload.clearFileList();
    }

    private void create() {
        var title = name.getValue().strip();
        var text = steps.getValue().strip();
        if (text.isEmpty()) {
            problems.find(() -> processes.create(ProcessDefinition.named(title)))
                    .ifPresent(created -> open(created.summary().key()));
        } else {
            importText(title.isEmpty() ? text : "# " + title + "\n\n" + text);
        }
    }

    private void importText(String text) {
        importFrom(ImportFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private void importFrom(ImportFormat format, byte[] content) {
        problems.find(() -> processes.importFrom(format, content, getLocale())).ifPresent(this::show);
    }

    private static ImportFormat format(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "bpmn", "xml" -> ImportFormat.BPMN;
            case "csv" -> ImportFormat.CSV;
            case "json" -> ImportFormat.JSON;
            case "md", "markdown" -> ImportFormat.MARKDOWN;
            default -> ImportFormat.TEXT;
        };
    }

    /** What was not understood takes the place of the form: the process is there, and to create it again would be wrong. */
    private void show(ImportedProcess imported) {
        var key = imported.process().summary().key();
        if (imported.warnings().isEmpty()) {
            open(key);
            return;
        }
        var warnings = new UnorderedList();
        imported.warnings().forEach(warning -> warnings.add(new ListItem(warning.in(getLocale()))));
        var go = new Button(getTranslation("library.imported.open"), click -> open(key));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var name = imported.process().summary().name();
        var result = new Div(new Paragraph(getTranslation("library.imported", name)), warnings);
        result.addClassNames("sw-note", "sw-note-waiting");
        result.getElement().setAttribute("role", "status");
        setBody(result);
        setActions(go);
        go.focus();
    }

    private void open(ProcessKey key) {
        workspace.go(ProcessNavigation.edit(key));
    }
}
