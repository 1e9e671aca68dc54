package io.scalewell.backend.insight.interchange.xes;

import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a single tag, text or value that alone would fill the memory, before a parser collects it. */
final class ShortMarkup extends FilterInputStream {

    private static final int LONGEST = 1 << 20;

    private int sinceLastTag;

    ShortMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            count((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(byte value) {
        sinceLastTag = value == '<' ? 0 : sinceLastTag + 1;
        if (sinceLastTag > LONGEST) {
            throw new UnreadableEventLogException("The log has a tag or text of more than 1 MiB");
        }
    }
}
