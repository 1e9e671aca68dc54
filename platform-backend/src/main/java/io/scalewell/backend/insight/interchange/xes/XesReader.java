package io.scalewell.backend.insight.interchange.xes;

import io.scalewell.backend.insight.interchange.BoundedInput;
import io.scalewell.backend.insight.interchange.EventLogReader;
import io.scalewell.backend.insight.interchange.LogIntake;
import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.ReadProgress;
import io.scalewell.backend.insight.interchange.ReadReport;
import io.scalewell.backend.insight.interchange.Timestamps;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import io.scalewell.backend.insight.mining.Case;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XES trace by trace. A document type and entities are refused; only the attributes that mining needs are kept:
 * {@code concept:name}, {@code time:timestamp}, {@code lifecycle:transition} and {@code org:resource}.
 */
public final class XesReader implements EventLogReader {

    private final ReadLimits limits;
    private final Timestamps timestamps;

    /**
     * A reader with its own limits.
     *
     * @param zone of times without an offset
     */
    public XesReader(ReadLimits limits, ZoneId zone) {
        this.limits = limits;
        this.timestamps = Timestamps.iso(zone);
    }

    @Override
    public ReadReport read(InputStream content, Consumer<Case> cases, ReadProgress progress) {
        try {
            BoundedInput input = BoundedInput.of(content, limits);
            LogIntake intake = new LogIntake(input, limits, cases, progress);
            XMLStreamReader xml = factory().createXMLStreamReader(new ShortMarkup(input));
            try {
                new XesWalk(xml, intake, timestamps, limits).walk();
            } finally {
                xml.close();
            }
            return intake.report();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // meant for entities, which are refused altogether, but also counts plain &amp; and would refuse large logs
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("A log must not refer to anything outside of it");
        });
        return factory;
    }

    private static UnreadableEventLogException unreadable(XMLStreamException thrown) {
        @Nullable UnreadableEventLogException limit = UnreadableEventLogException.within(thrown);
        if (limit != null) {
            return limit;
        }
        if (thrown.getNestedException() instanceof IOException damage) {
            return damaged(damage);
        }
        return new UnreadableEventLogException(
                "The log is not well-formed XML: "
                        + String.valueOf(thrown.getMessage()).replaceAll("\\s+", " "),
                thrown);
    }

    private static UnreadableEventLogException damaged(IOException cause) {
        return new UnreadableEventLogException("The log is damaged or was cut off", cause);
    }
}
