package io.scalewell.ui.process.editor;

/** Saves the draft once more before it is published, with the keys that its steps will keep. */
record FinalSave(DraftSession session) {

    void run() {
        var published = session.detail().published();
        var before = session.draft();
        var positions = FinalKeys.madeUp(before, published == null ? null : published.definition());
        if (positions.isEmpty() || !session.replace(FinalKeys.without(before, positions))) {
            return;
        }
        session.replace(FinalKeys.redirected(before, session.draft()));
    }
}
