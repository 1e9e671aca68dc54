package io.scalewell.backend.file;

import io.scalewell.shared.process.Attachment;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files that become part of the record of a run, and so are never removed. Called within a transaction. */
@Component
public class KeptFiles {

    private final FileRepository files;

    KeptFiles(FileRepository files) {
        this.files = files;
    }

    /** Keeps those that exist and says what they are, by id. */
    public Map<String, Attachment> keep(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        files.keep(ids);
        return files.find(ids).stream()
                .map(FileRow::attachment)
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }
}
