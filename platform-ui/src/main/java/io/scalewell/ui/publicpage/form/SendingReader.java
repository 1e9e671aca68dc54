package io.scalewell.ui.publicpage.form;

import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.FormUpload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Takes a sending out of its request. Files lie on the disk by then, and the whole is no larger than the server takes. */
public final class SendingReader {

    /** The button that asks for more rows of a table; its value is the table's key. */
    public static final String MORE = "more";

    private SendingReader() {}

    public static FormSending read(MultipartHttpServletRequest request, Locale reader) {
        Map<String, FormUpload> uploads = new LinkedHashMap<>();
        request.getFileMap().forEach((name, file) -> {
            var original = file.getOriginalFilename();
            if (!file.isEmpty() && original != null && !original.isBlank()) {
                uploads.put(name, new FormUpload(original, file.getSize(), file::getInputStream));
            }
        });
        var texts = texts(request.getParameterMap());
        return new FormSending(texts, uploads, texts.containsKey(MORE), request.getRemoteAddr(), reader);
    }

    static Map<String, List<String>> texts(Map<String, String[]> parameters) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            var list = new ArrayList<String>();
            for (var value : values) {
                if (value.indexOf('\0') >= 0) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "NUL is no text");
                }
                list.add(value);
            }
            texts.put(name, list);
        });
        return texts;
    }
}
