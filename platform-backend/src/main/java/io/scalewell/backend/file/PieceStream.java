package io.scalewell.backend.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads content piece by piece, each asked for when the one before has been read. */
final class PieceStream implements Enumeration<InputStream> {

    private final IntFunction<Optional<byte[]>> pieces;
    private int number;
    private @Nullable InputStream next;

    private PieceStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    /** @param pieces the pieces by number from 0; the first that is not there is the end */
    static InputStream of(IntFunction<Optional<byte[]>> pieces) {
        return new SequenceInputStream(new PieceStream(pieces));
    }

    @Override
    public boolean hasMoreElements() {
        if (next == null) {
            next = pieces.apply(number).map(ByteArrayInputStream::new).orElse(null);
        }
        return next != null;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements() || next == null) {
            throw new NoSuchElementException();
        }
        InputStream piece = next;
        next = null;
        number++;
        return piece;
    }
}
