package io.scalewell.ui.improvement.review;

import io.scalewell.shared.improvement.ReviewKey;

/** Paths to the screens of reviews, relative to the organization. */
public final class ReviewNavigation {

    public static final String REVIEWS = "reviews";
    static final String KEY = "review";

    private ReviewNavigation() {}

    public static String review(ReviewKey key) {
        return REVIEWS + "/" + key;
    }
}
