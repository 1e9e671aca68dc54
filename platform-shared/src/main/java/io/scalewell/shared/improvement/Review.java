package io.scalewell.shared.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One review: its agenda before, its minutes after.
 *
 * @param participants names
 * @param notes free text on the whole review, Markdown
 * @param current what is being talked about, or null while the review is not on
 */
public record Review(
        ReviewSummary summary,
        ReviewSeries series,
        List<String> participants,
        List<AgendaItem> agenda,
        List<ActionItem> actionItems,
        @Nullable String notes,
        @Nullable CurrentPoint current) {}
