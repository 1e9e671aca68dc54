package io.scalewell.backend.process;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.flow.DiagramLayout;
import io.scalewell.backend.process.flow.DiagramWords;
import io.scalewell.backend.process.flow.picture.DiagramPictures;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.DiagramFormat;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws what is stored. */
@Service
@Transactional(readOnly = true)
class DiagramService implements ProcessDiagrams {

    private final ProcessRepository processes;
    private final ProcessDetails details;
    private final DoerNames doers;
    private final Callers callers;

    DiagramService(ProcessRepository processes, ProcessDetails details, DoerNames doers, Callers callers) {
        this.processes = processes;
        this.details = details;
        this.doers = doers;
        this.callers = callers;
    }

    @Override
    public ProcessDiagram diagram(ProcessKey key, int version, ProcessDiagram.Options options) {
        return draw(definition(key, version), options);
    }

    @Override
    public ExportedFile export(ProcessKey key, int version, DiagramFormat format, ProcessDiagram.Options options) {
        ProcessDefinition definition = definition(key, version);
        ProcessDiagram diagram = draw(definition, options);
        Message title = version == 0
                ? Message.of("diagram.title-draft", definition.name(), key)
                : Message.of("diagram.title-version", definition.name(), key, version);
        String words = title.in(options.reader());
        byte[] content = switch (format) {
            case SVG ->
                DiagramPictures.svg(
                        diagram,
                        words,
                        String.join("\n", DiagramWords.of(diagram, options.reader())),
                        options.reader());
            case PNG -> DiagramPictures.png(diagram, options.reader());
            case PDF -> DiagramPictures.pdf(diagram, words, options.reader());
        };
        String name = key + (version == 0 ? "-draft." : "-v" + version + ".") + format.ending();
        return new ExportedFile(name, format.mediaType(), content);
    }

    private ProcessDefinition definition(ProcessKey key, int version) {
        callers.current().require(Permission.READ);
        ProcessRow process = processes.find(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
        return version == 0
                ? process.draft()
                : details.version(process.id(), key, version).definition();
    }

    @Override
    public ProcessDiagram preview(ProcessDefinition definition, ProcessDiagram.Options options) {
        callers.current().require(Permission.READ);
        return draw(definition, options);
    }

    private ProcessDiagram draw(ProcessDefinition definition, ProcessDiagram.Options options) {
        return DiagramLayout.of(definition, options, doers.of(definition, options.reader()));
    }
}
