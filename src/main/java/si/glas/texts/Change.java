package si.glas.texts;

import java.util.List;

/** In a list, what stood from {@code oldStart} to before {@code oldEnd} is now what stands from newStart to newEnd. */
record Change(int oldStart, int oldEnd, int newStart, int newEnd) {

    boolean isInsertion() {
        return oldStart == oldEnd;
    }

    boolean isDeletion() {
        return newStart == newEnd;
    }

    <T> List<T> removed(List<T> old) {
        return old.subList(oldStart, oldEnd);
    }

    <T> List<T> added(List<T> now) {
        return now.subList(newStart, newEnd);
    }
}
