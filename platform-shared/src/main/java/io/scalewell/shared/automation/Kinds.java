package io.scalewell.shared.automation;

import io.scalewell.shared.kind.KindInfo;
import java.util.List;

/** The triggers and actions that there are. */
public record Kinds(List<KindInfo> triggers, List<KindInfo> actions) {}
