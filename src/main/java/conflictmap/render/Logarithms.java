package conflictmap.render;

/** Natural logarithms by table, right to 0.00013: far less than a step of a scale of colours, in a tenth of the time. */
final class Logarithms {
    private static final int BITS = 12;
    /** Bits of a float's fraction, and what its exponent is too large by. */
    private static final int FRACTION = 23;
    private static final int BIAS = 127;
    private static final float LN_2 = (float) Math.log(2);
    private static final float[] TABLE = new float[1 << BITS];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (float) Math.log(1 + (i + 0.5) / TABLE.length);
        }
    }

    private Logarithms() {}

    /** The logarithm of a number from 1 on. */
    static float of(float x) {
        int bits = Float.floatToRawIntBits(x);
        return TABLE[bits >>> FRACTION - BITS & TABLE.length - 1] + ((bits >>> FRACTION) - BIAS) * LN_2;
    }
}
