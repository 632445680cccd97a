package si.glas.submissions.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import si.glas.positions.PositionTab;
import si.glas.positions.PositionView;
import si.glas.submissions.Submissions;

/** A position's submissions have a tab on its page as soon as there are any. */
@Component
@Order(30)
class SubmissionsTab implements PositionTab {

    static final String NAME = "submissions";

    private final Submissions submissions;

    SubmissionsTab(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Optional<Tab> of(PositionView position) {
        return submissions.of(List.of(position.id())).isEmpty()
                ? Optional.empty()
                : Optional.of(new Tab(NAME, "/positions/" + position.id() + "/" + NAME));
    }
}
