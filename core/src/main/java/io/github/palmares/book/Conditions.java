package io.github.palmares.book;

/** What facts of which there are few are narrowed to: conditions alone, for which all of them are looked through. */
final class Conditions<T> extends Criteria<T, Conditions<T>> {
    /** All of them. */
    Conditions(T[] facts) {
        super(facts);
    }

    private Conditions(Conditions<T> other) {
        super(other);
    }

    @Override
    Conditions<T> copy() {
        return new Conditions<>(this);
    }

    @Override
    void offerTo(Shortest shortest) {
        // There is no slice but the whole.
    }

    @Override
    boolean meets(int position, int open) {
        return true;
    }
}
