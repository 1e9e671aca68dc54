package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;

/**
 * A process as blocks within blocks.
 *
 * @param stages those with steps, one after another
 * @param reworks where a rejection sends the work back
 */
public record Flow(List<StageOfFlow> stages, List<Rework> reworks) {

    public Flow {
        stages = List.copyOf(stages);
        reworks = List.copyOf(reworks);
    }

    public static Flow of(ProcessDefinition definition) {
        return FlowReader.read(definition);
    }

    /** @param blocks one after another; not empty */
    public record StageOfFlow(String title, List<Block> blocks) {

        public StageOfFlow {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * @param approval key of the step that may reject
     * @param target key of the step that is done again
     */
    public record Rework(String approval, String target) {}
}
