package io.scalewell.ui.file;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.Attachment;
import io.scalewell.ui.component.FileInputs;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes files: chosen with a button, or dropped on it. Says what stood in the way of one. */
public final class FileDrop extends Composite<Div> {

    private final Store store;
    private final Consumer<Attachment> onStored;
    private final Upload upload = FileInputs.many(this::receive);
    private final Span problem = new Span();

    /** Puts the content away. */
    @FunctionalInterface
    public interface Store {

        Attachment store(String name, InputStream content) throws IOException;
    }

    /** @param onStored told in the screen's turn, once for each file */
    public FileDrop(String label, Store store, Consumer<Attachment> onStored) {
        this.store = store;
        this.onStored = onStored;
        var button = new Button(label, new Icon(Symbol.IMPORT));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        upload.setUploadButton(button);
        upload.setMaxFileSize((int) StoredFiles.LARGEST);
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        problem.addClassName("sw-error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("sw-file-drop");
        getContent().add(upload, problem);
    }

    public void setEnabled(boolean enabled) {
        upload.setVisible(enabled);
    }

    /** Also takes what is pasted while the focus is within this element, such as a picture of the screen. */
    public void takePastesOf(com.vaadin.flow.component.Component area) {
        area.getElement().executeJs("""
                        this.addEventListener('paste', event => {
                          const files = [...(event.clipboardData?.files ?? [])];
                          if (files.length > 0) {
                            event.preventDefault();
                            $0.uploadFiles(files.map((file, index) => {
                              const named = file.name && file.name !== 'image.png';
                              const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
                              return named ? file : new File([file], `${$1} ${time} ${index + 1}.png`, {type: file.type});
                            }));
                          }
                        });
                        """, upload.getElement(), getTranslation("file.pasted"));
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var stored = store.store(event.getFileName(), content);
            event.getUI().access(() -> take(stored));
        } catch (Problem refused) {
            var sentence = String.valueOf(refused.getMessage());
            event.reject(sentence);
            event.getUI().access(() -> tell(sentence));
        }
    }

    private void take(Attachment stored) {
        tell(null);
        onStored.accept(stored);
    }

    private void tell(@Nullable String sentence) {
        problem.setText(sentence == null ? "" : sentence);
        problem.setVisible(sentence != null);
    }
}
