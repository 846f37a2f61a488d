package snippets.httptransportperrequest.okhttp;

import okhttp3.ConnectionPool;

/** A pool that never meets a client. */
public final class PoolForMonitoringOnly {

  public int idle() {
    ConnectionPool probe = new ConnectionPool();
    return probe.idleConnectionCount();
  }
}
