package conflictmap.viewmodel;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * All that stood in a list has gone, and others have come, whatever of it may be the same. Told as two changes, for of one
 * that replaces lines JavaFX marks each line by itself, which takes long where there are a million.
 */
public final class AllReplaced<E> extends ListChangeListener.Change<E> {
    private final List<E> removed;
    private final int most;
    /** How many of the two changes have been told: that all went, and that others came. */
    private int told;

    /** @param removed what stood there before */
    public AllReplaced(ObservableList<E> list, List<E> removed) {
        this(list, removed, Integer.MAX_VALUE);
    }

    /**
     * A change of which no more than the last that came are told.
     *
     * @param most how many; whoever listens looks at each of them
     */
    public AllReplaced(ObservableList<E> list, List<E> removed, int most) {
        super(list);
        this.removed = removed;
        this.most = most;
    }

    @Override
    public boolean next() {
        if (told == 0 && removed.isEmpty()) {
            told = 1;
        }
        if (told == 2 || told == 1 && getList().isEmpty()) {
            return false;
        }
        told++;
        return true;
    }

    @Override
    public void reset() {
        told = 0;
    }

    @Override
    public int getFrom() {
        return told == 1 ? 0 : Math.max(0, getList().size() - most);
    }

    @Override
    public int getTo() {
        return told == 1 ? 0 : getList().size();
    }

    @Override
    public List<E> getRemoved() {
        return told == 1 ? removed : List.of();
    }

    /** The list itself: looking for an element in it then goes the list's own way, and not one by one. */
    @Override
    @SuppressWarnings("unchecked") // ours is a list of these
    public List<E> getAddedSubList() {
        List<E> list = (List<E>) getList();
        return told == 1 ? List.of() : list.size() <= most ? list : list.subList(getFrom(), getTo());
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
