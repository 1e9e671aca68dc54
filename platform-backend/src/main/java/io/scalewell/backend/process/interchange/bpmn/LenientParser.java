package io.scalewell.backend.process.interchange.bpmn;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.impl.BpmnModelInstanceImpl;
import org.operaton.bpm.model.xml.impl.ModelImpl;
import org.operaton.bpm.model.xml.impl.parser.AbstractModelParser;
import org.operaton.bpm.model.xml.instance.DomDocument;

/**
 * Builds a model without holding it to the schema: hardly a modeler writes files that keep to it in everything. Only for what has passed
 * the {@link XmlGate}.
 */
final class LenientParser extends AbstractModelParser {

    static BpmnModelInstance parse(byte[] content) {
        return (BpmnModelInstance) new LenientParser().parseModelFromStream(new ByteArrayInputStream(content));
    }

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        factory.setValidating(false);
        // counts plain &amp; too, and there are no other entities any more
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", 0);
    }

    @Override
    public void validateModel(DomDocument document) {
        // see above
    }

    @Override
    protected BpmnModelInstanceImpl createModelInstance(DomDocument document) {
        return new BpmnModelInstanceImpl(
                (ModelImpl) Bpmn.INSTANCE.getBpmnModel(), Bpmn.INSTANCE.getBpmnModelBuilder(), document);
    }
}
