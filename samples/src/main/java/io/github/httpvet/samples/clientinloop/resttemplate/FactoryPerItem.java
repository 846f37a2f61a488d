package io.github.httpvet.samples.clientinloop.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A factory made in the body of a loop has a client of its own, and connects for each item. */
@Situation(rule = "HttpClientInLoop", client = "resttemplate")
public final class FactoryPerItem {

  private static final int ITEMS = 10;

  @Bad(
      calls = 2,
      expect = {"connections = 20", "client ESTABLISHED > 2"})
  public void newFactoryForEachItem(Peer peer) {
    for (int item = 0; item < ITEMS; item++) {
      // BUG: HttpClientInLoop
      JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
      factory.setReadTimeout(Duration.ofSeconds(10));
      new RestTemplate(factory).getForObject(peer.ok(), String.class);
    }
  }

  @Good(
      calls = 2,
      expect = {"connections = 2", "client ESTABLISHED <= 2"})
  public void oneFactoryForAllItems(Peer peer) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(Duration.ofSeconds(10));
    for (int item = 0; item < ITEMS; item++) {
      new RestTemplate(factory).getForObject(peer.ok(), String.class);
    }
  }
}
