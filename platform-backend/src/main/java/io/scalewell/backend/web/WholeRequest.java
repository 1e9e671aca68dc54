package io.scalewell.backend.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read and can be read again, for a filter that has to know it first. */
public final class WholeRequest extends HttpServletRequestWrapper {

    private final byte[] body;

    private WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Reads the body, up to the largest that any endpoint takes; the endpoint's own limit applies later. */
    public static WholeRequest read(HttpServletRequest request) throws IOException {
        LimitedRequest limited = LimitedRequest.of(request);
        if (limited != null) {
            limited.allow(BodySize.LARGE);
            limited.check(request.getContentLengthLong());
        }
        byte[] body = request.getInputStream().readAllBytes();
        if (limited != null) {
            limited.allow(BodySize.USUAL);
        }
        return new WholeRequest(request, body);
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream source;

        Again(ByteArrayInputStream source) {
            this.source = source;
        }

        @Override
        public int read() {
            return source.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return source.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return source.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is read at once");
        }
    }
}
