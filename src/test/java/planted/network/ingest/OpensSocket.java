package planted.network.ingest;

import java.net.Socket;

/** Talks to the network. */
public record OpensSocket(Socket socket) {}
