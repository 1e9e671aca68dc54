package io.scalewell.shared.view;

import java.util.List;

/** Keeps views of lists for those who look, and for everybody when they are shared. Only members have views. */
public interface SavedViews {

    /** How many of their own somebody keeps for a screen at most. */
    int MOST = 50;

    /** One's own by name, then those that others share. */
    List<SavedView> list(ViewScreen screen);

    /**
     * Keeps a view; one's own of the same name is replaced.
     *
     * @param name 1 to 60 characters
     * @param query at most 1,000 characters
     */
    SavedView save(ViewScreen screen, String name, String query, boolean shared);

    /** Forgets one's own view; throws {@code NotFound} for any other. */
    void remove(SavedViewId id);

    /** Begins with this one of one's own from now on, or with none of them. */
    void prefer(SavedViewId id, boolean preferred);
}
