package io.scalewell.shared.view;

/**
 * What somebody looks for often, under a name.
 *
 * @param query what the address says after the question mark, such as {@code state=running&view=board}
 * @param own whether the caller saved it; else somebody shared it
 * @param shared whether every member sees it
 * @param preferred whether the caller begins with it when the address says nothing
 */
public record SavedView(
        SavedViewId id, ViewScreen screen, String name, String query, boolean own, boolean shared, boolean preferred) {}
