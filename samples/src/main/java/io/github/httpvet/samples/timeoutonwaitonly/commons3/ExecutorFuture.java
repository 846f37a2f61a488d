package io.github.httpvet.samples.timeoutonwaitonly.commons3;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "commons3",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final HttpClient client = new HttpClient(new MultiThreadedHttpConnectionManager());
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 2"})
  public int waitOnly(Peer peer) throws Exception {
    GetMethod get = new GetMethod(peer.silent());
    return executor.submit(() -> status(get)).get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 0"})
  public int waitAndAbort(Peer peer) throws Exception {
    GetMethod get = new GetMethod(peer.silent());
    Future<Integer> status = executor.submit(() -> status(get));
    try {
      return status.get(400, TimeUnit.MILLISECONDS);
    } finally {
      get.abort();
    }
  }

  private int status(GetMethod get) throws IOException {
    try {
      return client.executeMethod(get);
    } finally {
      get.releaseConnection();
    }
  }
}
