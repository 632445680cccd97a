package si.glas.people;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sends everybody away before a test. */
final class EmptyHouse implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        ApplicationContext house = test.getApplicationContext();
        house.getBean(People.class).forgetAll();
        house.getBean(WatchedChronicle.class).clear();
        house.getBean(FakeNotices.class).clear();
        house.getBean(MovableTime.class).reset();
    }
}
