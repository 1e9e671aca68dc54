package io.scalewell.shared.process;

/** Draws processes. Reading is for every member. */
public interface ProcessDiagrams {

    /**
     * The picture of a version, or of the draft when the number is zero. Throws {@code NotFound} for an unknown key or version.
     */
    ProcessDiagram diagram(ProcessKey key, int version, ProcessDiagram.Options options);

    /** The picture of a version, or of the draft when the number is zero, as a file. */
    ExportedFile export(ProcessKey key, int version, DiagramFormat format, ProcessDiagram.Options options);

    /** The picture of something that is not saved yet. */
    ProcessDiagram preview(ProcessDefinition definition, ProcessDiagram.Options options);
}
