package io.github.httpvet.samples.timeoutonwaitonly.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A timeout of the wait ends the wait, not the call, and neither does to cancel: the socket stays.
 */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "google",
    unseen = "the task or future that waits is not followed to the exchange")
public final class FutureOnly {

  private final HttpTransport transport = new NetHttpTransport();
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    Future<HttpResponse> answer = get(peer).executeAsync(executor);
    try {
      return answer.get(400, TimeUnit.MILLISECONDS).getStatusCode();
    } finally {
      answer.cancel(true);
    }
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"})
  public int readTimeout(Peer peer) throws Exception {
    return get(peer).setReadTimeout(400).executeAsync(executor).get().getStatusCode();
  }

  private HttpRequest get(Peer peer) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.silent()));
  }
}
