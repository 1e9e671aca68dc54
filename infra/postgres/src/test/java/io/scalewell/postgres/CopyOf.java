package io.scalewell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies with the modes of files, which PostgreSQL insists on. */
final class CopyOf {

    private CopyOf() {}

    static void folder(Path source, Path target) throws IOException {
        try (var paths = Files.walk(source)) {
            for (var path : paths.filter(it -> !it.equals(source)).toList()) {
                Files.copy(
                        path, target.resolve(source.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
