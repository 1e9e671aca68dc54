package io.scalewell.shared.notification;

/** How the caller wants to be told of things. */
public interface NewsChoices {

    NewsSettings mine();

    /** Topics that are not named stay as they are. */
    NewsSettings change(NewsSettings settings);
}
