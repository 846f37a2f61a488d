package io.github.httpvet.samples.topic.tricklingserver.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A response timeout starts again with each byte; only cancelling the request ends it. */
@Situation(topic = "trickling-server", client = "apache5")
public final class ResponseTimeout {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final ScheduledExecutorService watchdog = Executors.newScheduledThreadPool(1);

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void responseTimeout(Peer peer) throws IOException {
    read(request(peer));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void watchdog(Peer peer) throws IOException {
    HttpGet request = request(peer);
    watchdog.schedule(request::cancel, 500, TimeUnit.MILLISECONDS);
    read(request);
  }

  private static HttpGet request(Peer peer) {
    HttpGet request = new HttpGet(peer.trickle());
    request.setConfig(
        RequestConfig.custom().setResponseTimeout(500, TimeUnit.MILLISECONDS).build());
    return request;
  }

  private void read(HttpGet request) throws IOException {
    client.execute(request, response -> EntityUtils.toString(response.getEntity()));
  }
}
