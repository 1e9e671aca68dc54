package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.xml.instance.DomElement;

/** An element of a model, of whatever type: files also hold types that the model library does not know. */
record Element(DomElement dom) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** The local name of a BPMN element such as {@code userTask}; empty for one of another namespace. */
    String type() {
        return BPMN.equals(dom.getNamespaceURI()) ? dom.getLocalName() : "";
    }

    boolean is(String type) {
        return type().equals(type);
    }

    String id() {
        return attribute("id").orElse("");
    }

    /** The name on one line; empty without one. */
    String name() {
        return Words.line(raw("name"));
    }

    /** The model library cannot read the attributes of an element without a namespace, which is none of ours anyway. */
    private @Nullable String raw(String attribute) {
        return dom.getNamespaceURI() == null ? null : dom.getAttribute(attribute);
    }

    /** The name, else how the file calls it. */
    String nameOrId() {
        return name().isEmpty() ? id() : name();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(raw(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isTrue(String attribute) {
        return attribute(attribute).filter("true"::equals).isPresent();
    }

    List<Element> children() {
        return dom.getChildElements().stream().map(Element::new).toList();
    }

    List<Element> children(String type) {
        return children().stream().filter(child -> child.is(type)).toList();
    }

    Optional<Element> child(String type) {
        return children().stream().filter(child -> child.is(type)).findFirst();
    }

    /** A child of another namespace. */
    Optional<Element> foreignChild(String namespace, String name) {
        return children().stream()
                .filter(child -> namespace.equals(child.dom.getNamespaceURI()))
                .filter(child -> name.equals(child.dom.getLocalName()))
                .findFirst();
    }

    @Nullable
    Element parent() {
        DomElement parent = dom.getParentElement();
        return parent == null ? null : new Element(parent);
    }

    String text() {
        String text = dom.getTextContent();
        return text == null ? "" : text.strip();
    }

    /** What stands in its {@code documentation}, as paragraphs. */
    String documentation() {
        return String.join(
                "\n\n",
                children("documentation").stream()
                        .map(Element::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
