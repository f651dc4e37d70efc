package conflictmap.jobs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A child that does what it is told, the bad things too. */
public final class ChildPuppet {
    private static int answered;

    private ChildPuppet() {}

    public static void main(String[] args) {
        ChildLoop.serve(ChildPuppet::answer);
    }

    private static byte[] answer(byte[] request) {
        String word = new String(request, StandardCharsets.UTF_8);
        switch (word) {
            case "loop" -> loop();
            case "memory" -> fill();
            case "halt" -> Runtime.getRuntime().halt(7);
            case "throw" -> throw new IllegalStateException("thrown");
            case "print" -> System.out.println("between the answers");
            default -> { }
        }
        answered++;
        return (word + " " + answered).getBytes(StandardCharsets.UTF_8);
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }
}
