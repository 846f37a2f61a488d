package io.github.httpvet.samples.topic.tricklingserver.apache4;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/** A socket timeout starts again with each byte; only aborting the request ends it. */
@Situation(topic = "trickling-server", client = "apache4")
public final class SocketTimeout {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final ScheduledExecutorService watchdog = Executors.newScheduledThreadPool(1);

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void socketTimeout(Peer peer) throws IOException {
    read(request(peer));
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed IOException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void watchdog(Peer peer) throws IOException {
    HttpGet request = request(peer);
    watchdog.schedule(request::abort, 500, TimeUnit.MILLISECONDS);
    read(request);
  }

  private static HttpGet request(Peer peer) {
    HttpGet request = new HttpGet(peer.trickle());
    request.setConfig(RequestConfig.custom().setSocketTimeout(500).build());
    return request;
  }

  private void read(HttpGet request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request)) {
      EntityUtils.toString(response.getEntity());
    }
  }
}
