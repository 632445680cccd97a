package si.glas.engine.embedded.log;

import io.camunda.zeebe.logstreams.storage.LogStorage.AppendListener;
import java.util.ArrayList;
import java.util.List;

/** What is appended while the previous group is being committed: the next group commit. */
final class Group {

    private final List<LogBlock> blocks = new ArrayList<>();
    private final List<AppendListener> listeners = new ArrayList<>();

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int size() {
        return blocks.size();
    }

    void add(LogBlock block, AppendListener listener) {
        blocks.add(block);
        listeners.add(listener);
    }

    LogBlock joined() {
        return LogBlock.join(blocks);
    }

    void announceCommit() {
        for (int i = 0; i < blocks.size(); i++) {
            long highest = blocks.get(i).highest();
            listeners.get(i).onCommit(highest, highest);
        }
    }
}
