package io.scalewell.backend.insight.interchange.xes;

import io.scalewell.backend.insight.interchange.LogIntake;
import io.scalewell.backend.insight.interchange.RawEvent;
import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.Timestamps;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks down a log, its traces and their events. Each method begins on an element and ends after it. */
final class XesWalk {

    private final XMLStreamReader xml;
    private final LogIntake intake;
    private final Timestamps timestamps;
    private final int deepest;
    private int depth;

    XesWalk(XMLStreamReader xml, LogIntake intake, Timestamps timestamps, ReadLimits limits) {
        this.xml = xml;
        this.intake = intake;
        this.timestamps = timestamps;
        this.deepest = limits.depth();
    }

    void walk() throws XMLStreamException {
        if (!toChild() || !xml.getLocalName().equals("log")) {
            throw new UnreadableEventLogException(
                    "The file is XML but no XES: it begins with <" + xml.getLocalName() + ">");
        }
        while (toChild()) {
            switch (xml.getLocalName()) {
                case "trace" -> trace();
                case "event" -> strayEvent();
                default -> skip();
            }
        }
        // what follows the log must still be well-formed
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private void strayEvent() throws XMLStreamException {
        intake.see();
        intake.warn("Events outside of a case were left out", place());
        skip();
    }

    private void trace() throws XMLStreamException {
        @Nullable String name = null;
        List<RawEvent> events = new ArrayList<>();
        while (toChild()) {
            if (xml.getLocalName().equals("event")) {
                @Nullable RawEvent event = event();
                if (event != null) {
                    events.add(event);
                }
            } else {
                name = "concept:name".equals(attribute("key")) ? intake.text(attribute("value")) : name;
                skip();
            }
        }
        intake.complete(name, events);
    }

    private @Nullable RawEvent event() throws XMLStreamException {
        intake.see();
        String place = place();
        @Nullable String activity = null;
        @Nullable String time = null;
        @Nullable String transition = null;
        @Nullable String resource = null;
        while (toChild()) {
            String key = String.valueOf(attribute("key"));
            @Nullable String value = attribute("value");
            switch (key) {
                case "concept:name" -> activity = intake.text(value);
                case "time:timestamp" -> time = value;
                case "lifecycle:transition" -> transition = intake.text(value);
                case "org:resource" -> resource = intake.text(value);
                default -> {}
            }
            skip();
        }
        if (activity == null) {
            intake.warn("Events without an activity were left out", place);
            return null;
        }
        @Nullable Instant at = time == null ? null : timestamps.parse(time);
        if (at == null) {
            intake.warn("Events without a readable time were left out", time == null ? place : place + ", " + time);
            return null;
        }
        return new RawEvent(activity, at, null, transition, resource);
    }

    /** Goes to the next child of the element the walk is in; false, and after the element, when there is none. */
    private boolean toChild() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > deepest) {
                        throw new UnreadableEventLogException(
                                "The log is nested deeper than " + deepest + " elements at " + place());
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableEventLogException("The log must not define or use entities, as at " + place());
                default -> {}
            }
        }
        return false;
    }

    private void skip() throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            toChild();
        }
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private String place() {
        return "line " + xml.getLocation().getLineNumber();
    }
}
