package io.github.httpvet.samples.topic.tricklingserver.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/**
 * The read timeout of the simple factory starts again with each byte; that of the JDK factory
 * covers the whole call.
 */
@Situation(topic = "trickling-server", client = "resttemplate")
public final class SimpleFactory {

  private final SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
  private final JdkClientHttpRequestFactory jdk = new JdkClientHttpRequestFactory();

  @Bad(
      calls = 1,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 2500)
  public void simpleFactory(Peer peer) {
    simple.setReadTimeout(Duration.ofMillis(500));
    new RestTemplate(simple).getForObject(peer.trickle(), String.class);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed RestClientException = 1", "client ESTABLISHED = 0"},
      boundMillis = 2500)
  public void jdkFactory(Peer peer) {
    jdk.setReadTimeout(Duration.ofMillis(500));
    new RestTemplate(jdk).getForObject(peer.trickle(), String.class);
  }
}
