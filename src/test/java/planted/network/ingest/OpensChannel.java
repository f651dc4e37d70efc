package planted.network.ingest;

import java.nio.channels.SocketChannel;

/** Talks to the network by another door. */
public record OpensChannel(SocketChannel channel) {}
