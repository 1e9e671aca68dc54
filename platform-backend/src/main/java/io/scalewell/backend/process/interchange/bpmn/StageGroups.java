package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.ProcessDiagram;
import java.util.ArrayList;
import java.util.List;
import org.operaton.bpm.model.bpmn.instance.Category;
import org.operaton.bpm.model.bpmn.instance.CategoryValue;
import org.operaton.bpm.model.bpmn.instance.Group;
import org.operaton.bpm.model.bpmn.instance.Process;

/**
 * Stages as groups: they frame what belongs together without changing the flow, so one drawing has all steps and the lanes run
 * through, which embedded sub-processes would not allow.
 */
final class StageGroups {

    private final Model model;
    private final List<CategoryValue> values;
    private final List<Group> groups = new ArrayList<>();

    private StageGroups(Model model, List<CategoryValue> values) {
        this.model = model;
        this.values = values;
    }

    static StageGroups of(Model model, ProcessDiagram diagram) {
        List<CategoryValue> values = new ArrayList<>();
        if (!diagram.stages().isEmpty()) {
            Category category = model.add(model.definitions(), Category.class, "stages");
            category.setName("Stages");
            for (ProcessDiagram.Area stage : diagram.stages()) {
                CategoryValue value = model.add(category, CategoryValue.class, "stage_" + (values.size() + 1));
                value.setValue(XmlText.of(stage.title()));
                values.add(value);
            }
        }
        return new StageGroups(model, values);
    }

    void write(Process process) {
        for (CategoryValue value : values) {
            Group group = model.add(process, Group.class, "group_" + (groups.size() + 1));
            group.setCategory(value);
            groups.add(group);
        }
    }

    List<Group> groups() {
        return groups;
    }
}
