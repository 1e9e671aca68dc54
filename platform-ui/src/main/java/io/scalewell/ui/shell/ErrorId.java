package io.scalewell.ui.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The number under which an unexpected error stands in the log; all that a reader is told about it. */
final class ErrorId {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorId.class);

    private ErrorId() {}

    static String log(Throwable error) {
        var id = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextLong())
                .substring(4);
        LOG.error("Unexpected error {} on a screen", id, error);
        return id;
    }
}
