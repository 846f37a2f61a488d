package snippets.httpkeepalivedisabled.aws1;

import com.amazonaws.ClientConfiguration;

/** Connections that are given up after a while are used until then. */
public final class LifeOfConnections {

  public ClientConfiguration settings() {
    return new ClientConfiguration().withConnectionTTL(60_000).withTcpKeepAlive(false);
  }
}
