package io.scalewell.shared.process.publication;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/** Who knows which version. */
public interface Acknowledgements {

    /** What the caller is asked to acknowledge and has not, one version of each process at most, the oldest request first; at most 100. */
    List<ToRead> mine();

    /** Notes that the caller looks at a version; does nothing for somebody who was not told of it. */
    void read(ProcessKey key, int version);

    /** The caller knows this version and those before it. Twice does no harm; {@code NotFound} for somebody who was not told of it. */
    void acknowledge(ProcessKey key, int version);

    /** By name. Not for the role {@code MEMBER}. */
    Page<Reader> readers(ProcessKey key, int version, PageRequest page);

    /** Tells those again who were asked and have not acknowledged. Needs {@code MANAGER} or {@code ADMIN}. Answers how many that were. */
    int remind(ProcessKey key, int version);
}
