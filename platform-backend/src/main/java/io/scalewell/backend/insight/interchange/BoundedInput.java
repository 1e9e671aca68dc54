package io.scalewell.backend.insight.interchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks what is compressed with gzip and refuses to read more than the limits allow. */
public final class BoundedInput extends FilterInputStream {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    /** A ratio says nothing about less than this. */
    private static final long SMALL = 1 << 20;

    private final Counted sent;
    private final ReadLimits limits;
    private final boolean packed;
    private long unpacked;

    private BoundedInput(InputStream unpacking, Counted sent, boolean packed, ReadLimits limits) {
        super(unpacking);
        this.sent = sent;
        this.packed = packed;
        this.limits = limits;
    }

    public static BoundedInput of(InputStream content, ReadLimits limits) throws IOException {
        Counted sent = new Counted(content);
        BufferedInputStream buffered = new BufferedInputStream(sent, BUFFER);
        buffered.mark(2);
        boolean packed = (buffered.read() << 8 | buffered.read()) == GZIP_MAGIC;
        buffered.reset();
        return new BoundedInput(packed ? new GZIPInputStream(buffered, BUFFER) : buffered, sent, packed, limits);
    }

    /** How many bytes of the content have been taken, still compressed. */
    public long bytesTaken() {
        return sent.count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            // parsers take an early end for the end
            throw new UnreadableEventLogException("The log is damaged or was cut off", e);
        }
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.bytes()) {
            throw new UnreadableEventLogException(
                    "The log is larger than " + (limits.bytes() >> 20) + " MiB" + (packed ? " when unpacked" : ""));
        }
        if (packed && unpacked > SMALL && unpacked / limits.ratio() > sent.count) {
            throw new UnreadableEventLogException(
                    "The log is compressed more than " + limits.ratio() + " times, as no real log is");
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read >= 0 ? 1 : 0;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
