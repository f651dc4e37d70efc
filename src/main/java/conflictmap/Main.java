package conflictmap;

/** Opens the window, or runs a command where arguments name one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Conflict Map");
    }
}
