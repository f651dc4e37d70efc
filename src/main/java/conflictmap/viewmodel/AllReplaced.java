package conflictmap.viewmodel;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** All that stood in a list was replaced by others, whatever of it may be the same. */
public final class AllReplaced<E> extends ListChangeListener.Change<E> {
    private final List<E> removed;
    private boolean told;

    /** @param removed what stood there before */
    public AllReplaced(ObservableList<E> list, List<E> removed) {
        super(list);
        this.removed = removed;
    }

    @Override
    public boolean next() {
        boolean first = !told;
        told = true;
        return first;
    }

    @Override
    public void reset() {
        told = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<E> getRemoved() {
        return removed;
    }

    /** The list itself: looking for an element in it then goes the list's own way, and not one by one. */
    @Override
    @SuppressWarnings("unchecked") // ours is a list of these
    public List<E> getAddedSubList() {
        return (List<E>) getList();
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
