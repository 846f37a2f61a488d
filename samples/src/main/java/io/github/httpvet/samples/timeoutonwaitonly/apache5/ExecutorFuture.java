package io.github.httpvet.samples.timeoutonwaitonly.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "apache5",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 3,
      expect = {"failed TimeoutException = 3", "client ESTABLISHED = 3"})
  public int waitOnly(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    return executor.submit(() -> code(request)).get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 3,
      expect = {"failed TimeoutException = 3", "client ESTABLISHED = 0"})
  public int waitAndCancel(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    Future<Integer> code = executor.submit(() -> code(request));
    try {
      return code.get(400, TimeUnit.MILLISECONDS);
    } finally {
      request.cancel();
    }
  }

  private int code(HttpGet request) throws IOException {
    return client.execute(request, response -> response.getCode());
  }
}
