package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the flow of a scope, with the flows that lead there and away. */
final class Node {

    enum Kind {
        /** Becomes a step. */
        ACTION,
        /** A sub-process with content. */
        SCOPE,
        /** One of the ways away is taken. */
        EXCLUSIVE,
        /** One or several of the ways away are taken. */
        INCLUSIVE,
        /** All ways away are taken, side by side. */
        PARALLEL,
        /** All ways away are taken, one after the other. */
        PASS,
        /** The flow ends. */
        END
    }

    /** A flow from one node to another. */
    static final class Edge {
        private final Node from;
        private Node to;
        private final String name;
        private final @Nullable String condition;
        private boolean ours;
        private boolean free;
        private int choice = -1;

        private Edge(Node from, Node to, String name, @Nullable String condition) {
            this.from = from;
            this.to = to;
            this.name = name;
            this.condition = condition;
        }

        Node from() {
            return from;
        }

        Node to() {
            return to;
        }

        String name() {
            return name;
        }

        @Nullable
        String condition() {
            return condition;
        }

        /** Whether the condition is one that a checklist can have. */
        boolean isOurs() {
            return ours;
        }

        void makeOurs() {
            ours = true;
        }

        /** Taken whatever is decided. */
        boolean isFree() {
            return free;
        }

        void makeFree() {
            free = true;
        }

        /** Its number among the choices of the decision, or negative without one. */
        int choice() {
            return choice;
        }

        void choose(int number) {
            choice = number;
        }

        void remove() {
            from.out.remove(this);
            to.in.remove(this);
        }
    }

    private final Kind kind;
    private final String name;
    private final @Nullable Element element;
    private final @Nullable Step step;
    private final List<Edge> in = new ArrayList<>();
    private final List<Edge> out = new ArrayList<>();
    private final List<Decision> asked = new ArrayList<>();
    private @Nullable Decision decision;
    private @Nullable Node sendsBackTo;
    private boolean asksWhat;

    private Node(Kind kind, String name, @Nullable Element element, @Nullable Step step) {
        this.kind = kind;
        this.name = name;
        this.element = element;
        this.step = step;
    }

    static Node action(Element element, Step step) {
        return new Node(Kind.ACTION, element.name(), element, step);
    }

    /** A step that the model does not draw. */
    static Node added(Step step) {
        return new Node(Kind.ACTION, "", null, step);
    }

    static Node of(Kind kind, Element element) {
        return new Node(kind, element.name(), element, null);
    }

    /** An element with a name that it does not have in the file. */
    static Node of(Kind kind, Element element, String name) {
        return new Node(kind, name, element, null);
    }

    /** A place that the model does not draw. */
    static Node added(Kind kind, String name) {
        return new Node(kind, name, null, null);
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    Element element() {
        return element;
    }

    @Nullable
    Step step() {
        return step;
    }

    List<Edge> in() {
        return in;
    }

    List<Edge> out() {
        return out;
    }

    Edge leadTo(Node to, String flowName, @Nullable String condition) {
        Edge edge = new Edge(this, to, flowName, condition);
        out.add(edge);
        to.in.add(edge);
        return edge;
    }

    /** Lets all that leads to this node lead to another one first, and on from there. */
    void precedeBy(Node other) {
        for (Edge edge : List.copyOf(in)) {
            edge.to = other;
            other.in.add(edge);
        }
        in.clear();
        other.leadTo(this, "", null);
    }

    /** Lets another node take over the ways away. */
    void followBy(Node other) {
        for (Edge edge : List.copyOf(out)) {
            Edge moved = other.leadTo(edge.to, edge.name, edge.condition);
            moved.free = edge.free;
            moved.ours = edge.ours;
            edge.remove();
        }
        leadTo(other, "", null);
    }

    /** What is asked when this step is done. */
    List<Decision> asked() {
        return asked;
    }

    /** What decides which way is taken. */
    @Nullable
    Decision decision() {
        return decision;
    }

    void decideBy(Decision by) {
        decision = by;
    }

    boolean isSplit() {
        return (kind == Kind.EXCLUSIVE || kind == Kind.INCLUSIVE) && out.size() > 1;
    }

    boolean runsBeside() {
        return (kind == Kind.PARALLEL || kind == Kind.INCLUSIVE)
                && out.size() > 1
                && out.stream().noneMatch(Edge::isFree);
    }

    /** For an approval: the earlier node to which a rejection sends the work back. */
    @Nullable
    Node sendsBackTo() {
        return sendsBackTo;
    }

    void sendBackTo(Node earlier) {
        sendsBackTo = earlier;
    }

    /** A gateway that waits for one of several events: what happens is no choice, so somebody has to wait for it in a step. */
    boolean asksWhat() {
        return asksWhat;
    }

    void askWhat() {
        asksWhat = true;
    }

    /** Whether somebody works at it, so that something can be asked there. */
    boolean isWork() {
        return kind == Kind.ACTION
                && step != null
                && (step.kind() == StepKind.TASK || step.kind() == StepKind.APPROVAL);
    }
}
