package io.github.httpvet.samples.poolmisconfigured.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/**
 * A total that is raised alone leaves two connections a host: of ten threads, eight wait for one.
 */
@Situation(rule = "HttpPoolMisconfigured", client = "commons3")
public final class PerHostLeftAtTwo {

  private final MultiThreadedHttpConnectionManager two = new MultiThreadedHttpConnectionManager();
  private final MultiThreadedHttpConnectionManager ten = new MultiThreadedHttpConnectionManager();
  private final ExecutorService threads = Executors.newFixedThreadPool(10);

  public PerHostLeftAtTwo() {
    // BUG: HttpPoolMisconfigured
    two.getParams().setMaxTotalConnections(50);
    ten.getParams().setMaxTotalConnections(50);
    ten.getParams().setDefaultMaxConnectionsPerHost(10);
  }

  @Bad(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 2", "connections = 2"})
  public void totalAlone(Peer peer) throws Exception {
    getTenTimes(two, peer);
  }

  @Good(
      calls = 2,
      expect = {"failed ConnectionPoolTimeoutException = 0", "connections = 10"})
  public void both(Peer peer) throws Exception {
    getTenTimes(ten, peer);
  }

  private void getTenTimes(MultiThreadedHttpConnectionManager pool, Peer peer) throws Exception {
    HttpClient client = new HttpClient(pool);
    client.getParams().setConnectionManagerTimeout(500);
    Callable<Integer> call = () -> status(client, new GetMethod(peer.slow(1000)));
    for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(10, call))) {
      answer.get();
    }
  }

  private static int status(HttpClient client, GetMethod get) throws IOException {
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
