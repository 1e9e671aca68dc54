package io.scalewell.backend.improvement.agenda;

import java.util.List;

/** Finds one kind of thing to talk about. Found by Spring; reads only. */
public interface AgendaSource {

    List<AgendaPoint> points(AgendaScope scope);
}
