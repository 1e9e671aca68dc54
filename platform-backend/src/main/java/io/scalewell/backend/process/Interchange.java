package io.scalewell.backend.process;

import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.process.interchange.ProcessReader;
import io.scalewell.backend.process.interchange.ProcessWriter;
import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds who reads and writes a format. */
@Component
class Interchange {

    private static final int MEBIBYTE = 1024 * 1024;

    private final List<ProcessReader> readers;
    private final List<ProcessWriter> writers;

    Interchange(List<ProcessReader> readers, List<ProcessWriter> writers) {
        this.readers = List.copyOf(readers);
        this.writers = List.copyOf(writers);
    }

    ReadProcess read(ImportFormat format, byte[] content, Locale reader) {
        if (content.length > Processes.LARGEST_FILE) {
            throw new Invalid("", Message.of("import.too-large", Processes.LARGEST_FILE / MEBIBYTE));
        }
        return readers.stream()
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads " + format))
                .read(content, reader);
    }

    ExportedFile write(ExportFormat format, ExportSubject subject) {
        byte[] content = writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes " + format))
                .content(subject);
        return new ExportedFile(subject.fileName() + "." + format.ending(), format.mediaType(), content);
    }
}
