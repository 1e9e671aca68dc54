package io.scalewell.backend.engine;

/** Which job this thread works on. */
final class Working {

    static final ScopedValue<Job> ON = ScopedValue.newInstance();

    private Working() {}
}
