package conflictmap.extract;

/** When the reports of the corpora were published, each in its war. */
final class Published {
    static final String IRAN = "2025-06-18T09:00+03:30";
    static final String UKRAINE = "2024-11-20T09:00+02:00";
    static final String LEVANT = "2024-10-10T20:00+03:00";
    static final String SUDAN = "2025-04-18T18:00+02:00";
    static final String SAHEL = "2024-08-26T12:00+00:00";
    static final String MYANMAR = "2024-06-28T18:00+06:30";
    static final String KASHMIR = "2025-05-09T12:00+05:30";
    static final String YEMEN = "2024-02-20T12:00+03:00";
    static final String CAUCASUS = "2020-10-08T18:00+04:00";

    private Published() {}
}
