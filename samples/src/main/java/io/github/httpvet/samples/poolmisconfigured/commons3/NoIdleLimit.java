package io.github.httpvet.samples.poolmisconfigured.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;
import org.apache.commons.httpclient.util.IdleConnectionTimeoutThread;

/**
 * Nothing closes idle connections unless it is told to: one that the server closed stays in the
 * pool.
 */
@Situation(
    rule = "HttpPoolMisconfigured",
    client = "commons3",
    unseen = "only limits of a route beside a total are compared")
public final class NoIdleLimit {

  private final MultiThreadedHttpConnectionManager keeping =
      new MultiThreadedHttpConnectionManager();
  private final MultiThreadedHttpConnectionManager evicting =
      new MultiThreadedHttpConnectionManager();

  public NoIdleLimit() {
    IdleConnectionTimeoutThread eviction = new IdleConnectionTimeoutThread();
    eviction.setConnectionTimeout(200);
    eviction.setTimeoutInterval(200);
    eviction.addConnectionManager(evicting);
    eviction.setDaemon(true);
    eviction.start();
  }

  @Bad(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 1"})
  public int noLimit(Peer peer) throws IOException {
    return get(keeping, peer);
  }

  @Good(
      calls = 1,
      expect = {"connections = 1", "client CLOSE_WAIT = 0", "client ESTABLISHED = 0"})
  public int limit(Peer peer) throws IOException {
    return get(evicting, peer);
  }

  private static int get(MultiThreadedHttpConnectionManager pool, Peer peer) throws IOException {
    GetMethod get = new GetMethod(peer.idle(1000));
    try {
      return new HttpClient(pool).executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
