package io.scalewell.ui.file;

import com.vaadin.flow.component.Component;
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
    private @Nullable Button camera;

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

    /** Offers the camera too, on a device that is held in the hand. */
    public FileDrop withCamera() {
        var button = new Button(getTranslation("file.camera"), new Icon(Symbol.IMPORT));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("sw-camera");
        getContent().add(button);
        camera = button;
        button.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const input = document.createElement('input');
                          input.type = 'file';
                          input.accept = 'image/*';
                          input.capture = 'environment';
                          input.onchange = () => $0.uploadFiles([...input.files]);
                          input.click();
                        });
                        """, upload.getElement());
        return this;
    }

    /** Takes nothing, and is not seen, as long as it is not enabled. */
    public void setEnabled(boolean enabled) {
        if (camera != null) {
            camera.setVisible(enabled);
        }
        upload.setVisible(enabled);
    }

    /** Also takes what is pasted while the focus is within this element, such as a picture of the screen. */
    public void takePastesOf(Component area) {
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
            var sentence = refused.message().in(getLocale());
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
