package io.scalewell.backend.demo;

import io.scalewell.backend.tenancy.Counters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that the demo organization has been filled to its end. */
@Service
class LoadMarks {

    private static final String WHOLE = "demo-loaded";

    private final Counters counters;

    LoadMarks(Counters counters) {
        this.counters = counters;
    }

    @Transactional
    public void markWhole() {
        counters.next(WHOLE);
    }

    @Transactional(readOnly = true)
    public boolean isWhole() {
        return counters.last(WHOLE) > 0;
    }
}
