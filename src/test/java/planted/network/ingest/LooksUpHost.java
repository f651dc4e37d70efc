package planted.network.ingest;

import java.net.InetAddress;

/** Asks a name server. */
public record LooksUpHost(InetAddress address) {}
