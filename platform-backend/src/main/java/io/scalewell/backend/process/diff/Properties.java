package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;

/** Everything that is compared, in the order in which it is told. */
final class Properties {

    static final List<Property<ProcessDefinition>> HEADER = List.of(
            Property.text("name", ProcessDefinition::name),
            Property.text("purpose", ProcessDefinition::purpose),
            Property.text("output", ProcessDefinition::output),
            Property.lines("suppliers", ProcessDefinition::suppliers),
            Property.lines("inputs", ProcessDefinition::inputs),
            Property.text("customer", ProcessDefinition::customer),
            Property.value("owner", ProcessDefinition::owner, String::valueOf),
            Property.value("department", ProcessDefinition::department, String::valueOf),
            Property.lines("tags", ProcessDefinition::tags),
            Property.text("description", ProcessDefinition::description),
            Property.lines("objectives", ProcessDefinition::objectives),
            Property.lines("obligations", ProcessDefinition::obligations),
            Property.value("reviewEvery", ProcessDefinition::reviewEvery, String::valueOf),
            Property.flag("regulated", ProcessDefinition::regulated),
            Property.lines("roles", ProcessDefinition::roles, ValueWords::of),
            Property.lines("startFields", ProcessDefinition::startFields, ValueWords::of));

    static final List<Property<Stage>> STAGE =
            List.of(Property.text("title", Stage::title), Property.flag("parallel", Stage::parallel));

    static final List<Property<Step>> STEP = List.of(
            Property.text("title", Step::title),
            Property.value("kind", Step::kind, Enum::name),
            Property.text("instructions", Step::instructions),
            Property.said("assignee", Step::assignee, ValueWords::of),
            Property.value("due", Step::due, String::valueOf),
            Property.flag("required", Step::required),
            Property.flag("stop", Step::stop),
            Property.text("condition", Step::condition),
            Property.value("branch", Step::branch, String::valueOf),
            Property.lines("items", Step::items),
            Property.lines("fields", Step::fields, ValueWords::of),
            Property.lines("attachments", Step::attachments, ValueWords::of),
            Property.lines("tags", Step::tags),
            Property.said("approval", Step::approval, ValueWords::of),
            Property.value("onReject", Step::onReject, String::valueOf),
            Property.said("waitsFor", Step::waitsFor, ValueWords::of),
            Property.said("call", Step::call, ValueWords::of),
            Property.value("automation", Step::automation, String::valueOf),
            Property.said("sharing", Step::sharing, ValueWords::of));

    private Properties() {}
}
