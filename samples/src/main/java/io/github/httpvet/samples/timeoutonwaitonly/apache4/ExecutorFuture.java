package io.github.httpvet.samples.timeoutonwaitonly.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "apache4",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 2"})
  public String waitOnly(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    return executor.submit(() -> body(request)).get(400, TimeUnit.MILLISECONDS);
  }

  @Good(
      calls = 2,
      expect = {"failed TimeoutException = 2", "client ESTABLISHED = 0"})
  public String waitAndAbort(Peer peer) throws Exception {
    HttpGet request = new HttpGet(peer.silent());
    Future<String> body = executor.submit(() -> body(request));
    try {
      return body.get(400, TimeUnit.MILLISECONDS);
    } finally {
      request.abort();
    }
  }

  private String body(HttpGet request) throws IOException {
    return client.execute(request, response -> EntityUtils.toString(response.getEntity()));
  }
}
