package io.github.httpvet.samples.topic.tricklingserver.google;

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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A read timeout starts again with each byte; only disconnecting the response ends it. */
@Situation(topic = "trickling-server", client = "google")
public final class ReadTimeout {

  private final HttpTransport transport = new NetHttpTransport();
  private final ScheduledExecutorService watchdog = Executors.newScheduledThreadPool(1);

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void readTimeout(Peer peer) throws IOException {
    request(peer).execute().parseAsString();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1"},
      boundMillis = 2500)
  public void watchdog(Peer peer) throws IOException {
    HttpResponse response = request(peer).execute();
    watchdog.schedule(
        () -> {
          response.disconnect();
          return true;
        },
        500,
        TimeUnit.MILLISECONDS);
    response.parseAsString();
  }

  private HttpRequest request(Peer peer) throws IOException {
    return transport
        .createRequestFactory()
        .buildGetRequest(new GenericUrl(peer.trickle()))
        .setReadTimeout(500);
  }
}
