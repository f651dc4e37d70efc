package planted.network.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Fetches what a file names. */
public final class OpensUrl {
    private OpensUrl() {}

    public static InputStream fetch(URL url) throws IOException {
        return url.openStream();
    }
}
