package io.scalewell.ui.component;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** Inputs for files that speak the reader's language. */
public final class FileInputs {

    private static final String PREFIX = "component.upload.";

    private FileInputs() {}

    public static Upload one(UploadHandler handler) {
        var upload = many(handler);
        upload.setMaxFiles(1);
        return upload;
    }

    public static Upload many(UploadHandler handler) {
        var upload = new Upload(handler);
        upload.setI18n(words(upload));
        return upload;
    }

    private static UploadI18N words(Upload upload) {
        var drop = text(upload, "drop");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setFile(new UploadI18N.File()
                        .setStart(text(upload, "start"))
                        .setRetry(text(upload, "retry"))
                        .setRemove(text(upload, "remove")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(upload, "too-many"))
                        .setFileIsTooBig(text(upload, "too-big"))
                        .setIncorrectFileType(text(upload, "wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(upload, "waiting"))
                                .setHeld(text(upload, "waiting"))
                                .setStalled(text(upload, "stalled"))
                                .setProcessing(text(upload, "processing")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(upload, "remaining") + " ")
                                .setUnknown(text(upload, "remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(upload, "unavailable"))
                                .setUnexpectedServerError(text(upload, "failed"))
                                .setForbidden(text(upload, "forbidden"))))
                .setUnits(List.of(text(upload, "units").split(",", -1)));
    }

    private static String text(Upload upload, String name) {
        return upload.getTranslation(PREFIX + name);
    }
}
