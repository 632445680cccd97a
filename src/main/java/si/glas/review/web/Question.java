package si.glas.review.web;

import org.jspecify.annotations.Nullable;

/**
 * A comment or an amendment with the form to answer it.
 *
 * @param problem why the answer was not taken
 */
record Question(Item item, AnswerForm form, @Nullable Problem problem) {

    static Question of(Item item) {
        return new Question(item, AnswerForm.of(item.said()), null);
    }

    /** What was typed stays, now as the answer to the newest state of things. */
    static Question again(Item item, AnswerForm typed, Problem problem) {
        return new Question(item, typed.to(item.said()), problem);
    }

    public boolean isOpen() {
        return isRefused() || !item.said().isAnswered();
    }

    public boolean isRefused() {
        return problem != null;
    }

    /** The id of a field of the form; there are many forms on the page. */
    public String id(String field) {
        return field + "-" + item.said().number();
    }

    public boolean hasProblem(String field) {
        return problem != null && problem.field().equals(field);
    }
}
