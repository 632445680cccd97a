package si.glas.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import si.glas.notices.Notice;
import si.glas.notices.Notices;

/** Keeps what would be sent. */
public final class FakeNotices implements Notices {

    private final List<Notice> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Notice notice) {
        sent.add(notice);
    }

    public List<Notice> sent() {
        return sent;
    }

    public List<Notice> to(String email) {
        return sent.stream().filter(notice -> notice.to().email().equals(email)).toList();
    }

    public void clear() {
        sent.clear();
    }
}
