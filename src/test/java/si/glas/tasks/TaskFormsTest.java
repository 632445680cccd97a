package si.glas.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TaskFormsTest {

    private final TaskForm checking = new Rooms.Checking();

    @Test
    void findsTheRoomThatDoesATask() {
        TaskForms forms = new TaskForms(List.of(checking), new LinkedForms("check-text"));

        assertThat(forms.get("check-text")).isSameAs(checking);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> forms.get("vote"));
    }

    @Test
    void wantsARoomForEachFormThatAUserTaskShows() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new TaskForms(List.of(checking), new LinkedForms("write-text", "check-text", "sign-off")))
                .withMessage("User tasks show forms for which no room has a TaskForm: sign-off, write-text.");
    }

    @Test
    void wantsNoMoreThanOneRoomForAForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TaskForms(List.of(checking, new Rooms.Checking()), new LinkedForms()))
                .withMessageContaining("are the TaskForm of check-text");
    }
}
