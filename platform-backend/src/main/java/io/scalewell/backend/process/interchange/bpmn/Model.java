package io.scalewell.backend.process.interchange.bpmn;

import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.operaton.bpm.model.bpmn.instance.Definitions;
import org.operaton.bpm.model.bpmn.instance.Documentation;
import org.operaton.bpm.model.bpmn.instance.ExtensionElements;
import org.operaton.bpm.model.xml.instance.ModelElementInstance;

/** A model in the making. Every id is given by us, so that the same process is the same file. */
final class Model {

    /** For names of types of BPMN within attributes. */
    static final String PREFIX = "bpmn";

    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Definitions definitions = model.newInstance(Definitions.class, "definitions");

    Model(String name) {
        definitions.setTargetNamespace(Properties.NAMESPACE);
        definitions.setName(XmlText.of(name));
        definitions.setExporter("ScaleWell");
        model.setDefinitions(definitions);
        definitions.getDomElement().registerNamespace(PREFIX, Element.BPMN);
        definitions.getDomElement().registerNamespace("scalewell", Properties.NAMESPACE);
    }

    Definitions definitions() {
        return definitions;
    }

    <T extends BpmnModelElementInstance> T add(ModelElementInstance parent, Class<T> type, String id) {
        T element = model.newInstance(type, id);
        parent.addChildElement(element);
        return element;
    }

    /**
     * For one of many that may stand in any order: the last one. Looking for its place among all the others, as {@link #add} does, takes
     * long where there are thousands.
     */
    <T extends BpmnModelElementInstance> T append(ModelElementInstance parent, Class<T> type, String id) {
        T element = model.newInstance(type, id);
        parent.getDomElement().appendChild(element.getDomElement());
        return element;
    }

    /** For what has no id. */
    <T extends ModelElementInstance> T add(ModelElementInstance parent, Class<T> type) {
        T element = model.newInstance(type);
        // not through the model, which would look for references to it in the whole file each time
        element.getDomElement().removeAttribute("id");
        parent.addChildElement(element);
        return element;
    }

    void document(BaseElement element, String text) {
        add(element, Documentation.class).setTextContent(XmlText.of(text));
    }

    void keep(BaseElement element, String name, String json) {
        ExtensionElements extensions = element.getExtensionElements() == null
                ? add(element, ExtensionElements.class)
                : element.getExtensionElements();
        extensions.addExtensionElement(Properties.NAMESPACE, name).setTextContent(json);
    }

    /** The file. Throws when it does not keep to the schema, which would be a mistake of ours. */
    String text() {
        return Bpmn.convertToString(model);
    }
}
